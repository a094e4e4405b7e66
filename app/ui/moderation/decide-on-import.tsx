import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { SendBackForm } from "./send-back-form";

/** A file, up to what the moderator has on the screen. */
interface SeenFile {
  id: string;
  seenUntil: string | null;
}

/** One press for all pages of a file that still wait, or all of them back with a reason. */
export function DecideOnImport({ file: { id, pages, seenUntil } }: { file: SeenFile & { pages: number } }) {
  const { t } = useSpeech();
  return (
    <>
      <Section title={t("moderation:import.approveTitle")}>
        <Stack>
          <p className="reading-width">{t("moderation:import.approveText")}</p>
          <PostButton
            action={paths.approveImport(id)}
            hidden={{ seenUntil: seenUntil ?? "" }}
            variant="primary"
            label={t("moderation:import.approve", { count: pages })}
          />
        </Stack>
      </Section>
      <Section title={t("moderation:import.sendBackTitle")}>
        <SendBackImportForm file={{ id, seenUntil }} />
      </Section>
    </>
  );
}

export function SendBackImportForm({ file: { id, seenUntil } }: { file: SeenFile }) {
  const { t } = useSpeech();
  return (
    <SendBackForm
      action={paths.sendBackImport(id)}
      label={t("moderation:import.sendBack")}
      hint={t("moderation:import.reasonHint")}
      hidden={{ seenUntil: seenUntil ?? "" }}
    />
  );
}
