import type { AgreementNow } from "#app/domain/plan/agreement";
import { useSpeech } from "#app/i18n/speech";

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
