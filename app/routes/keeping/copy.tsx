import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readCopy } from "#app/domain/keeping/read-copy";
import { useSpeech } from "#app/i18n/speech";
import { OnlyMineSheet } from "#app/ui/keeping/only-mine-sheet";
import { PaperSheet } from "#app/ui/keeping/paper-sheet";
import { Facts } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "copy", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(readCopy, asking, { copyId: asking.params.copyId });
  return { ...page, printsMine: new URL(asking.request.url).searchParams.has("alles") };
}

export default function CopyPage() {
  const { t, day } = useSpeech();
  const { householdName, copy, printsMine } = useLoaderData<typeof loader>();
  const isOnlyMine = copy.audience === "author";
  return (
    <Stack>
      <PageHeading lead={t("keeping:copy.lead")}>{t("plan:title", { name: householdName })}</PageHeading>
      <Facts
        facts={[
          { term: t("keeping:copy.toWhom"), value: copy.toWhom ?? t("keeping:copy.closing") },
          { term: t("keeping:copy.when"), value: day(copy.madeAt) },
          { term: t("keeping:copy.by"), value: copy.madeBy },
          { term: t("keeping:copy.code"), value: <span dir="ltr">{copy.code}</span> },
        ]}
      />
      {copy.isWhole ? null : <Notice tone="care">{t("keeping:copy.notWhole")}</Notice>}
      {isOnlyMine && !printsMine ? null : (
        <div>
          <PrintButton label={t("keeping:summary.print")} />
        </div>
      )}
      {isOnlyMine ? (
        <OnlyMineSheet parts={copy.parts} isPrinted={printsMine} to={paths.copy(copy.id)} />
      ) : (
        <PaperSheet parts={copy.parts} />
      )}
      <p className="print:hidden">
        <Link to={paths.keep()}>{t("keeping:keep.title")}</Link>
      </p>
    </Stack>
  );
}
