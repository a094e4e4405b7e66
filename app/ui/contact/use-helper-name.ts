import { useSpeech } from "#app/i18n/speech";

/** The name of the helper. Where the page is out of sight nobody reads a name, and a sentence that begins with the word for it begins with a capital. */
export function useHelperName(known: string | null | undefined) {
  const { t } = useSpeech();
  return {
    name: known ?? t("contact:status.helperGone"),
    begin: (sentence: string) => (known ? sentence : withCapitals(sentence)),
  };
}

/** Every sentence of a text begins with a capital. */
export const withCapitals = (text: string): string =>
  text.replace(
    /(^|[.?!]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
