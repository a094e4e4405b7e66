import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPaper } from "#app/domain/keeping/read-paper";
import { useSpeech } from "#app/i18n/speech";
import { PaperSheet } from "#app/ui/keeping/paper-sheet";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import { QrCode } from "#app/ui/kit/qr-code";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { wayTo } from "#app/web/paper.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "paper", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const short = new URL(asking.request.url).searchParams.has("kort");
  const paper = await ask(readPaper, asking, { householdId, short });
  return { ...paper, at: new Date(), way: wayTo(asking.request) };
}

export default function PaperPage() {
  const { t, day } = useSpeech();
  const { householdName, title, askedBy, short, parts, at, way } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("keeping:sheet.as", { name: askedBy, day: day(at) })}>
        <span dir="auto">{title ?? t("plan:title", { name: householdName })}</span>
      </PageHeading>
      {short ? <p>{t("keeping:sheet.part")}</p> : null}
      <div className="print:hidden">
        <PrintButton label={t("keeping:summary.print")} />
      </div>
      {parts.length > 0 ? <PaperSheet parts={parts} isOnePage={short} /> : <p>{t("keeping:sheet.empty")}</p>}
      <div className="sheet-way">
        <p dir="auto">{t("keeping:sheet.more", { address: way.address })}</p>
        <QrCode code={way.code} label={t("keeping:sheet.code")} />
      </div>
      <p className="print:hidden">
        <Link to={paths.keep()}>{t("keeping:keep.title")}</Link>
      </p>
    </Stack>
  );
}
