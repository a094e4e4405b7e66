import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { answerKinds } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { kindSent, sentOrGo } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "answer" };

export function loader({ request }: LoaderFunctionArgs) {
  sentOrGo(request, paths.requests());
  return { kind: kindSent(request, answerKinds) };
}

export default function AnswerThanksPage() {
  const { t } = useSpeech();
  const { kind } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("contact:thanks.lead")}>{t("contact:thanks.title")}</PageHeading>
      {kind ? <p className="reading-width">{t(`contact:thanks.next.${kind}`)}</p> : null}
      <p>
        <Link to={paths.requests()}>{t("contact:newLink.signIn")}</Link>
      </p>
    </Stack>
  );
}
