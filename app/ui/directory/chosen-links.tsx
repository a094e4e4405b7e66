import { type Facet, facets } from "#app/domain/directory/facets";
import type { SearchWish } from "#app/domain/directory/search-wish";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { answerPath, without } from "./search-path";
import { useFacetWords } from "./use-facet-words";

/** What was chosen stays in sight, and each choice can be taken away with one press. */
export function ChosenLinks({ wish }: { wish: SearchWish }) {
  const { t } = useSpeech();
  const words = useFacetWords();
  const choices = facets.flatMap((facet: Facet) =>
    words[facet].options
      .filter(({ value }) => wish.chosen[facet].some((one) => one === value))
      .map(({ value, label }) => ({ key: value, label, to: answerPath(without(wish, facet, value)) })),
  );
  const typed = wish.words
    ? [{ key: "words", label: wish.words, to: answerPath({ ...wish, words: "" }) }]
    : [];
  const all = [...typed, ...choices];
  if (all.length === 0) return null;
  return (
    <ul aria-label={t("directory:results.chosen")} className="flex flex-wrap gap-2">
      {all.map(({ key, label, to }) => (
        <li key={key}>
          <ButtonLink to={to} variant="quiet">
            <span className="visually-hidden">{t("directory:results.without")} </span>
            {label} <span aria-hidden="true">×</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
