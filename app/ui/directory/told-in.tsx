import type { SiteLanguage } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";

/** The language of words that are not in the language of the page, for whoever reads them out. */
export function useOtherLanguage(): (language: SiteLanguage) => SiteLanguage | undefined {
  const { language: ofThePage } = useSpeech();
  return (language) => (language === ofThePage ? undefined : language);
}

/** Where words are not there in the language of the page, it is said in which one they are. */
export function ToldIn({ language }: { language: SiteLanguage }) {
  const { t } = useSpeech();
  const other = useOtherLanguage()(language);
  if (!other) return null;
  const name = t(`vocabulary:language.${other}`);
  return <p className="mb-4 text-sm text-ink-soft">{t("information:onlyIn", { language: name })}</p>;
}
