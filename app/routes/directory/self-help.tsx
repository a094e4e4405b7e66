import { selfHelpTools } from "#app/domain/directory/self-help";
import { useSpeech } from "#app/i18n/speech";
import { SelfHelpTools } from "#app/ui/directory/self-help-tools";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";

export const handle: PageHandle = { title: "selfHelp" };

export default function SelfHelpPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("information:shelf.lead")}>{t("information:shelf.title")}</PageHeading>
      <SelfHelpTools tools={selfHelpTools} level="h2" />
      <p className="text-sm text-ink-soft">{t("information:shelf.outside")}</p>
    </Stack>
  );
}
