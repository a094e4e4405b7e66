import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { helperToAsk } from "#app/web/helper-to-ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ask" };

export async function loader({ params }: LoaderFunctionArgs) {
  const { id, name } = await helperToAsk(params.helperId);
  return { id, name };
}

export default function AskHelperPage() {
  const { t } = useSpeech();
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("contact:ask.lead")}>{t("contact:ask.title", { name })}</PageHeading>
      <ul className="reading-width grid list-disc gap-2 ps-6 text-lg">
        <li>{t("contact:ask.noAccount")}</li>
        <li>{t("contact:ask.noAddress")}</li>
        <li>{t("contact:ask.code")}</li>
      </ul>
      <AudienceNote>{t("contact:ask.reads", { name })}</AudienceNote>
      <Notice tone="care">{t("contact:ask.notUrgent")}</Notice>
      <p>
        <ButtonLink to={paths.askStep(id, "wie")}>{t("contact:ask.begin")}</ButtonLink>
      </p>
      <p>
        <Link to={paths.helper(id)}>{t("contact:ask.back", { name })}</Link>
      </p>
    </Stack>
  );
}
