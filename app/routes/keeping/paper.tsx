import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPaper } from "#app/domain/keeping/read-paper";
import { useSpeech } from "#app/i18n/speech";
import { PaperSheet } from "#app/ui/keeping/paper-sheet";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import { QrCode } from "#app/ui/kit/qr-code";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paperOfPlan, wayTo } from "#app/web/paper.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "paper", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const short = new URL(asking.request.url).searchParams.has("kort");
  const paper = await ask(readPaper, asking, { householdId, short });
  return { ...paperOfPlan(paper, asking.request), at: new Date(), way: wayTo(asking.request) };
}

export default function PaperPage() {
  const { t, day } = useSpeech();
  const { householdName, title, askedBy, short, parts, others, at, way } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("keeping:sheet.as", { name: askedBy, day: day(at) })}>
        <span dir="auto">{title ?? t("plan:title", { name: householdName })}</span>
      </PageHeading>
      {short ? <p>{t("keeping:sheet.part")}</p> : null}
      <p className="flex flex-wrap items-center gap-4 print:hidden">
        <PrintButton label={t("keeping:summary.print")} />
        <ButtonLink to={`${paths.paperFile()}${short ? "?kort" : ""}`} variant="quiet" plain>
          {t("keeping:keep.pdf")}
        </ButtonLink>
      </p>
      <PaperSheet parts={parts} size={short ? "one-large" : "any"} />
      {parts.length + others > 0 ? null : <p>{t("keeping:sheet.empty")}</p>}
      {others > 0 ? <p>{t("keeping:summary.others", { count: others })}</p> : null}
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
