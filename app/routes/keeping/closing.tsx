import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { onePageOf } from "#app/domain/keeping/one-page";
import { readClosing } from "#app/domain/keeping/read-closing";
import { aSheet } from "#app/domain/keeping/sheet-lines";
import { useSpeech } from "#app/i18n/speech";
import { OnlyMineSheet } from "#app/ui/keeping/only-mine-sheet";
import { PaperSheet } from "#app/ui/keeping/paper-sheet";
import { PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "closing", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(readClosing, asking, { closingId: asking.params.closingId });
  const printsMine = new URL(asking.request.url).searchParams.has("alles");
  const isShared = printsMine && page.onlyMine.length > 0;
  const room = isShared ? { ...aSheet, lines: aSheet.lines / 2 } : aSheet;
  return { ...page, ...onePageOf(page.parts, room), onlyMine: onePageOf(page.onlyMine, room), printsMine };
}

export default function ClosingPage() {
  const { t, day } = useSpeech();
  const { householdName, closing, parts, others, onlyMine, printsMine, mayReopen } =
    useLoaderData<typeof loader>();
  const { closedAt, closedBy, reopenedAt } = closing;
  return (
    <Stack>
      <PageHeading
        kicker={t("keeping:summary.kicker", { name: householdName })}
        lead={t("keeping:summary.well")}
      >
        {t("keeping:summary.title")}
      </PageHeading>
      <p className="reading-width">
        {t("keeping:summary.closed", { day: day(closedAt), name: closedBy })}{" "}
        {reopenedAt ? t("keeping:summary.reopened", { day: day(reopenedAt) }) : null}
      </p>
      {parts.length > 0 ? <PaperSheet parts={parts} size="one" /> : null}
      {others > 0 ? <p>{t("keeping:summary.others", { count: others })}</p> : null}
      {parts.length + onlyMine.parts.length > 0 ? null : <p>{t("keeping:summary.empty")}</p>}
      <OnlyMineSheet {...onlyMine} isPrinted={printsMine} to={paths.closing(closing.id)} />
      <p className="reading-width text-sm text-ink-soft">{t("keeping:summary.private")}</p>
      <div>
        <PrintButton label={t("keeping:summary.print")} />
      </div>
      {mayReopen && !reopenedAt ? (
        <section className="grid gap-3 print:hidden">
          <p className="reading-width">{t("keeping:summary.reopenText")}</p>
          <PostButton action={paths.reopenPlan(closing.id)} label={t("keeping:summary.reopen")} />
        </section>
      ) : null}
      <p className="print:hidden">
        <Link to={paths.plan()}>{t("keeping:summary.back")}</Link>
      </p>
    </Stack>
  );
}
