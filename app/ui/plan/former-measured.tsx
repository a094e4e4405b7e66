import type { Measurement } from "#app/domain/plan/measurement";
import { useSpeech } from "#app/i18n/speech";
import { Timeline } from "#app/ui/kit/timeline";
import { MeasuredWords } from "./measured-words";

/** What was said of how far it was and corrected since, for the family. */
export function FormerMeasured({ former }: { former: Measurement[] }) {
  const { t, calendarDay } = useSpeech();
  if (former.length === 0) return null;
  const entries = former.map((one) => ({
    id: one.id,
    when: `${calendarDay(one.onDay)} · ${one.byName ?? t("plan:goal.byFamily")}`,
    dateTime: one.onDay,
    children: <MeasuredWords measurement={one} />,
  }));
  return (
    <details>
      <summary>{t("plan:measure.former")}</summary>
      <Timeline entries={entries} />
    </details>
  );
}
