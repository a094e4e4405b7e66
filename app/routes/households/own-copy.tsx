import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import { useSpeech } from "#app/i18n/speech";
import { OwnEntries } from "#app/ui/households/own-entries";
import { ButtonLink } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownCopy", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const isOpen = new URL(asking.request.url).searchParams.has("alles");
  return { copy: await ask(readOwnCopy, asking, { householdId }), isOpen };
}

export default function OwnCopyPage() {
  const { t } = useSpeech();
  const { copy, isOpen } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("households:copy.lead")}>
        {t("households:copy.title", { name: copy.member })}
      </PageHeading>
      <div className="print:hidden">
        <Stack gap="sm">
          <p className="flex flex-wrap gap-4">
            <ButtonLink to={paths.ownCopyFile()} plain>
              {t("households:copy.file")}
            </ButtonLink>
            {isOpen ? <PrintButton label={t("households:copy.print")} /> : null}
          </p>
          <Notice tone="care">{t("households:copy.careful")}</Notice>
          {isOpen || copy.entries.length === 0 ? null : (
            <p>
              <Link to={`${paths.ownCopy()}?alles`} reloadDocument>
                {t("households:copy.unfold")}
              </Link>
            </p>
          )}
        </Stack>
      </div>
      {copy.entries.length === 0 ? (
        <p>{t("households:copy.empty")}</p>
      ) : (
        <Stack>
          <OwnEntries entries={copy.entries} isOpen={isOpen} />
        </Stack>
      )}
      <p className="print:hidden">
        <Link to={paths.leaveHousehold()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
