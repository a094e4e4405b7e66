import { decisions } from "#app/domain/plan/evaluation";
import { attainments, feelings, lifecycles } from "#app/domain/plan/goal";
import { levels } from "#app/domain/plan/goal-scale";
import { comparisons } from "#app/domain/plan/measurement";
import type { OwnEntry } from "#app/domain/reading/own-words";
import { useSpeech } from "#app/i18n/speech";
import { Card, Tags } from "#app/ui/kit/card";
import { AudienceNote } from "#app/ui/kit/notice";
import { useRuleWords } from "#app/ui/plan/use-rule-words";

/** One thing that somebody wrote: what it was, when, and every word of it. */
export function OwnEntryCard({ entry }: { entry: OwnEntry }) {
  const { t, day } = useSpeech();
  const factsOf = useFacts();
  const { sort, at, goal, isOnlyMine, text } = entry;
  return (
    <Card>
      <h3 className="text-lg font-bold">{t(`households:copy.sorts.${sort}`)}</h3>
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
      <Tags tags={factsOf(entry)} />
      {isOnlyMine ? <AudienceNote>{t("households:copy.onlyYou")}</AudienceNote> : null}
    </Card>
  );
}

/** What was chosen beside the words, in words. */
function useFacts() {
  const { t, calendarDay } = useSpeech();
  const ruleWords = useRuleWords();
  return ({ facts }: OwnEntry): string[] => {
    const one = <Name extends string>(
      names: readonly Name[],
      fact: string | undefined,
      say: (name: Name) => string,
    ) => names.filter((name) => name === fact).map(say);
    const { onDay, dueOn, startsOn, rule = null } = facts;
    return [
      ...one(lifecycles, facts.lifecycle, (name) => t(`plan:state.lifecycles.${name}`)),
      ...one(attainments, facts.attainment, (name) => t(`plan:state.attainments.${name}`)),
      ...one(decisions, facts.decision, (name) => t(`evaluation:decisions.${name}`)),
      ...one(feelings, facts.feeling, (name) => t(`plan:feelings.${name}`)),
      ...one(levels, facts.level, (name) => t(`plan:scale.levels.${name}`)),
      ...one(comparisons, facts.compared, (name) => t(`plan:measure.comparisons.${name}`)),
      ...(onDay ? [calendarDay(onDay)] : []),
      ...(dueOn ? [t("keeping:paper.dueOn", { day: calendarDay(dueOn) })] : []),
      ...(startsOn ? [ruleWords({ rule, startsOn })] : []),
    ];
  };
}
