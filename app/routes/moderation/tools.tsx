import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readTexts } from "#app/domain/moderation/read-texts";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { TextList } from "#app/ui/moderation/text-list";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const kept = new URL(asking.request.url).searchParams.has("bewaard");
  return { ...(await ask(readTexts, asking, { kind: "tool" })), kept };
}

export default function ToolsPage() {
  const { t } = useSpeech();
  const { texts, fresh, kept } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("moderation:tools.lead")}>{t("information:shelf.title")}</PageHeading>
      {kept ? (
        <Notice tone="good" live>
          {t("moderation:text.kept")} <Link to={paths.selfHelp()}>{t("moderation:tools.see")}</Link>
        </Notice>
      ) : null}
      <p>
        <ButtonLink to={paths.editTool(fresh)} variant="quiet">
          {t("moderation:tools.add")}
        </ButtonLink>
      </p>
      <TextList texts={texts} edit={paths.editTool} translate={paths.translateTool} />
      <p>
        <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
      </p>
    </Stack>
  );
}
