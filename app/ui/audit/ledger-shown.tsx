import type { LedgerPerson, LedgerView } from "#app/domain/audit/ledger-line";
import { useSpeech } from "#app/i18n/speech";

interface LedgerShownProps {
  view: LedgerView;
  person: LedgerPerson | undefined;
  from: Date | null;
  until: Date | null;
}

/** In words: whose lines these are, and of which days. */
export function LedgerShown({ view, person, from, until }: LedgerShownProps) {
  const { t, day } = useSpeech();
  const lastMoment = until && new Date(until.getTime() - 1);
  return (
    <p className="reading-width">
      {t("audit:shown.who", { who: person?.name ?? t(`audit:shown.${view}`) })}{" "}
      {from ? t("audit:shown.from", { day: day(from) }) : null}{" "}
      {lastMoment ? t("audit:shown.until", { day: day(lastMoment) }) : null}
    </p>
  );
}
