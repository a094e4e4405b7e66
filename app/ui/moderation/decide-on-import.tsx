import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { SendBackForm } from "./send-back-form";

/** One press for all pages of a file that still wait, or all of them back with a reason. */
export function DecideOnImport({ importId, pages }: { importId: string; pages: number }) {
  const { t } = useSpeech();
  return (
    <>
      <Section title={t("moderation:import.approveTitle")}>
        <Stack>
          <p className="reading-width">{t("moderation:import.approveText")}</p>
          <PostButton
            action={paths.approveImport(importId)}
            variant="primary"
            label={t("moderation:import.approve", { count: pages })}
          />
        </Stack>
      </Section>
      <Section title={t("moderation:import.sendBackTitle")}>
        <SendBackImportForm importId={importId} />
      </Section>
    </>
  );
}

export function SendBackImportForm({ importId }: { importId: string }) {
  const { t } = useSpeech();
  return (
    <SendBackForm
      action={paths.sendBackImport(importId)}
      label={t("moderation:import.sendBack")}
      hint={t("moderation:import.reasonHint")}
    />
  );
}
