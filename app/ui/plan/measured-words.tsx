import type { Measurement } from "#app/domain/plan/measurement";
import { useSpeech } from "#app/i18n/speech";

type Said = Pick<Measurement, "compared" | "level" | "levelWords" | "words">;

/** The answer by its name: a level of the scale, or how it compares. */
function useAnswerName() {
  const { t } = useSpeech();
  return ({ compared, level }: Pick<Said, "compared" | "level">) => {
    if (level) return t(`plan:scale.levels.${level}`);
    return compared ? t(`plan:measure.comparisons.${compared}`) : "";
  };
}

/** How far it was: the family's own words for that level first, and what was said beside it. */
export function MeasuredWords({ measurement }: { measurement: Said }) {
  const nameOf = useAnswerName();
  const { levelWords, words } = measurement;
  return (
    <>
      {levelWords ? (
        <p dir="auto" className="font-bold">
          {levelWords}
        </p>
      ) : null}
      <p className={levelWords ? "text-ink-soft" : "font-bold"}>{nameOf(measurement)}</p>
      {words ? <p dir="auto">{words}</p> : null}
    </>
  );
}
