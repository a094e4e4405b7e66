import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readSettings } from "#app/domain/contact/read-settings";
import { requestsForMe } from "#app/domain/contact/requests-for-me";
import { useSpeech } from "#app/i18n/speech";
import { RequestsList } from "#app/ui/contact/requests-list";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "requests", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const requests = await ask(requestsForMe, asking, {});
  const mail = requests && (await ask(readSettings, asking, {})).mail;
  return { requests, hearsByMail: Boolean(mail?.confirmedAt) };
}

export default function RequestsPage() {
  const { t } = useSpeech();
  const { requests, hearsByMail } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("contact:requests.lead")}>{t("contact:requests.title")}</PageHeading>
      {requests ? (
        <>
          {hearsByMail ? null : (
            <Notice tone="info">
              {t("contact:requests.noMail")}{" "}
              <Link to={paths.answerSettings()}>{t("contact:requests.wantMail")}</Link>
            </Notice>
          )}
          <RequestsList requests={requests} />
          <p className="flex flex-wrap gap-x-6">
            <Link to={paths.answerSettings()}>{t("contact:requests.settings")}</Link>
            <Link to={paths.ownPage()}>{t("directory:own.title")}</Link>
          </p>
        </>
      ) : (
        <Notice tone="info">{t("directory:own.none")}</Notice>
      )}
    </Stack>
  );
}
