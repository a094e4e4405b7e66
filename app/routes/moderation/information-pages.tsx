import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { firstLanguage } from "#app/domain/directory/published-text";
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
  return { ...(await ask(readTexts, asking, { kind: "page" })), kept };
}

export default function InformationPagesPage() {
  const { t } = useSpeech();
  const { texts, fresh, kept } = useLoaderData<typeof loader>();
  const edit = (key: string) => paths.editInformation(key, firstLanguage);
  return (
    <Stack>
      <PageHeading lead={t("moderation:informationPages.lead")}>{t("information:title")}</PageHeading>
      {kept ? (
        <Notice tone="good" live>
          {t("moderation:text.kept")}{" "}
          <Link to={paths.information()}>{t("moderation:informationPages.see")}</Link>
        </Notice>
      ) : null}
      <p>
        <ButtonLink to={edit(fresh)} variant="quiet">
          {t("moderation:informationPages.add")}
        </ButtonLink>
      </p>
      <TextList texts={texts} edit={edit} translate={paths.editInformation} />
      <p>
        <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
      </p>
    </Stack>
  );
}
