import { useSpeech } from "#app/i18n/speech";
import { Facts } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";

export const handle: PageHandle = { title: "cookies" };

export default function CookiesPage() {
  const { t } = useSpeech();
  const facts = [
    { term: "session", value: t("common:cookies.session") },
    { term: "taal", value: t("common:cookies.language") },
    { term: "plan", value: t("common:cookies.plan") },
    { term: "menu", value: t("common:cookies.menu") },
    { term: "weg", value: t("common:cookies.left") },
    { term: "vraag", value: t("common:cookies.request") },
    { term: "concept", value: t("common:cookies.draft") },
  ];
  return (
    <Stack>
      <PageHeading lead={t("common:cookies.lead")}>{t("common:cookies.title")}</PageHeading>
      <Facts facts={facts} />
      <p className="reading-width">{t("common:cookies.drafts")}</p>
      <p className="reading-width">{t("common:cookies.draftsNot")}</p>
    </Stack>
  );
}
