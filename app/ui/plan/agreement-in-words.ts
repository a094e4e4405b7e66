import type { AgreementNow } from "#app/domain/plan/agreement";
import { useSpeech } from "#app/i18n/speech";

/** How it stands with an agreement: the word for it, to when it was moved, and why. */
export function useStandsWords() {
  const { t, calendarDay } = useSpeech();
  return ({ taken, last, isOver }: Pick<AgreementNow, "taken" | "last" | "isOver">) => {
    const moment =
      last?.step === "moved" ? (last.moment ?? (last.movedTo && calendarDay(last.movedTo))) : null;
    return {
      word: isOver && last ? t(`plan:stands.steps.${last.step}`) : t(`plan:stands.taken.${taken}`),
      moved: moment ? t("plan:stands.movedTo", { moment }) : null,
      why: last?.words ? t("plan:stands.why", { words: last.words }) : null,
    };
  };
}

/** Who said "I do this", or that nobody did; without names for who has no right to them. */
export function useTakenWords() {
  const { t } = useSpeech();
  return ({ taken, takenBy, forAnother }: AgreementNow & { forAnother: boolean }, who: string): string => {
    if (taken !== "agreed") return t(`plan:stands.waits.${taken}`);
    const name = takenBy?.byName;
    if (name) return t(`plan:stands.by.${forAnother ? "forAnother" : "self"}`, { name, who });
    return t(`plan:stands.by.${forAnother ? "somebodyForAnother" : "somebody"}`, { who });
  };
}
