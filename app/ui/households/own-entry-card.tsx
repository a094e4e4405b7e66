import type { OwnEntry } from "#app/domain/reading/own-words";
import { useSpeech } from "#app/i18n/speech";
import { Card } from "#app/ui/kit/card";

/** One thing that somebody wrote: what it was, when, and every word of it. */
export function OwnEntryCard({ entry: { sort, at, goal, text } }: { entry: OwnEntry }) {
  const { t, day } = useSpeech();
  return (
    <Card>
      <h2 className="text-lg font-bold">{t(`households:copy.sorts.${sort}`)}</h2>
      <p className="text-sm text-ink-soft">{day(at)}</p>
      {goal && goal !== text.words ? (
        <p className="text-sm text-ink-soft" dir="auto">
          {t("plan:item.goal")} {goal}
        </p>
      ) : null}
      {Object.entries(text).map(([field, words]) => (
        <p key={field} className="mt-2 whitespace-pre-line" dir="auto">
          {words}
        </p>
      ))}
    </Card>
  );
}
