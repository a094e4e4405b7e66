import { Link } from "@remix-run/react";
import type { CopiedPart } from "#app/domain/keeping/paper-part";
import { useSpeech } from "#app/i18n/speech";
import { PaperSheet } from "./paper-sheet";

interface OnlyMineSheetProps {
  parts: readonly CopiedPart[];
  /** On the one page of a closed plan: how much stands in the plan alone. */
  others?: number;
  /** Paper is handed on easily: it goes there only where that was chosen. */
  isPrinted: boolean;
  /** The page itself. */
  to: string;
}

/** What nobody but the reader sees: last, under a sentence that says so. */
export function OnlyMineSheet({ parts, others, isPrinted, to }: OnlyMineSheetProps) {
  const { t } = useSpeech();
  if (parts.length === 0) return null;
  return (
    <section className={`grid grid-cols-[minmax(0,1fr)] gap-3 ${isPrinted ? "" : "print:hidden"}`}>
      <p className="reading-width font-bold">{t("keeping:paper.onlyMine")}</p>
      <PaperSheet parts={parts} size={others === undefined ? "any" : "one"} />
      {others ? <p>{t("keeping:summary.others", { count: others })}</p> : null}
      <p className="print:hidden">
        {isPrinted ? (
          <Link to={to}>{t("keeping:paper.withoutMine")}</Link>
        ) : (
          <Link to={`${to}?alles`}>{t("keeping:paper.withMine")}</Link>
        )}
      </p>
    </section>
  );
}
