import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { sentOrGo } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "answer" };

export const loader = ({ request }: LoaderFunctionArgs) => sentOrGo(request, paths.requests());

export default function AnswerThanksPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:thanks.lead")}>{t("contact:thanks.title")}</PageHeading>
      <p className="reading-width">{t("contact:thanks.next")}</p>
      <p>
        <Link to={paths.requests()}>{t("contact:newLink.signIn")}</Link>
      </p>
    </Stack>
  );
}
