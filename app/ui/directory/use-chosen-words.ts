import { useSpeech } from "#app/i18n/speech";

/** A question with how many answers to it are chosen, if any. */
export function useChosenWords() {
  const { t } = useSpeech();
  return (question: string, count: number): string =>
    count > 0 ? t("directory:search.chosenOf", { question, count }) : question;
}
