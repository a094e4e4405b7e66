import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import { useSpeech } from "#app/i18n/speech";
import { OwnEntryCard } from "#app/ui/households/own-entry-card";
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
  return { copy: await ask(readOwnCopy, asking, { householdId }) };
}

export default function OwnCopyPage() {
  const { t } = useSpeech();
  const { copy } = useLoaderData<typeof loader>();
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
            <PrintButton label={t("households:copy.print")} />
          </p>
          <Notice tone="care">{t("households:copy.careful")}</Notice>
        </Stack>
      </div>
      {copy.entries.length === 0 ? (
        <p>{t("households:copy.empty")}</p>
      ) : (
        <ol className="grid gap-4">
          {copy.entries.map((entry) => (
            <li key={`${entry.sort} ${entry.at.toISOString()} ${Object.values(entry.text).join(" ")}`}>
              <OwnEntryCard entry={entry} />
            </li>
          ))}
        </ol>
      )}
      <p className="print:hidden">
        <Link to={paths.leaveHousehold()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
