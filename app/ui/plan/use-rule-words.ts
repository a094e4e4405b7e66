import { useSpeech } from "#app/i18n/speech";
import { ruleWords } from "#app/paper/rule-words";

/** How often a task comes back, in words. */
export function useRuleWords() {
  const speech = useSpeech();
  return (task: { rule: string | null; startsOn: string }): string => ruleWords(task, speech);
}
