import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readSharedPaper } from "#app/domain/keeping/read-shared-paper";
import { useSpeech } from "#app/i18n/speech";
import { PaperSheet } from "#app/ui/keeping/paper-sheet";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import { QrCode } from "#app/ui/kit/qr-code";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paperOfShared, wayTo } from "#app/web/paper.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "shared", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { householdId = "" } = asking.params;
  const short = new URL(asking.request.url).searchParams.has("kort");
  const paper = await ask(readSharedPaper, asking, { householdId, short });
  const way = wayTo(asking.request, paths.sharedWithMe());
  return { ...paperOfShared(paper, asking.request), householdId, at: new Date(), way };
}

/** What a household shares with the reader, to print. */
export default function SharedPaperPage() {
  const { t, day } = useSpeech();
  const { householdName, householdId, askedBy, short, parts, others, at, way } =
    useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("keeping:sheet.as", { name: askedBy, day: day(at) })}>
        {t("keeping:shared.title", { name: householdName })}
      </PageHeading>
      {short ? <p>{t("keeping:shared.part")}</p> : null}
      <p>{t("keeping:shared.careful")}</p>
      <p className="flex flex-wrap items-center gap-4 print:hidden">
        <PrintButton label={t("keeping:summary.print")} />
        <ButtonLink to={`${paths.sharedPaperFile(householdId)}${short ? "?kort" : ""}`} variant="quiet" plain>
          {t("keeping:keep.pdf")}
        </ButtonLink>
        {short ? null : <Link to={`${paths.sharedPaper(householdId)}?kort`}>{t("keeping:keep.short")}</Link>}
      </p>
      <PaperSheet parts={parts} size={short ? "one-large" : "any"} />
      {parts.length + others > 0 ? null : <p>{t("keeping:shared.empty")}</p>}
      {others > 0 ? <p>{t("keeping:shared.others", { count: others })}</p> : null}
      <div className="sheet-way">
        <p dir="auto">{t("keeping:shared.more", { address: way.address })}</p>
        <QrCode code={way.code} label={t("keeping:shared.code")} />
      </div>
      <p className="print:hidden">
        <Link to={paths.sharedWithMe()}>{t("sharing:shared.title")}</Link>
      </p>
    </Stack>
  );
}
