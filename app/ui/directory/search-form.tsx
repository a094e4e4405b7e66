import { type FacetCounts, facets } from "#app/domain/directory/facets";
import { noWish, type SearchWish } from "#app/domain/directory/search-wish";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { SuggestField } from "#app/ui/kit/choice";
import { TextField } from "#app/ui/kit/field";
import { Fold } from "#app/ui/kit/fold";
import { FacetChoices } from "./facet-choices";
import { answerPath } from "./search-path";
import { useChosenWords } from "./use-chosen-words";

interface SearchFormProps {
  places: string[];
  wish?: SearchWish;
  counts?: FacetCounts;
}

/** A plain form that fills the address, so that a search can be kept, shared and gone back to. Choices unfold. */
export function SearchForm({ places, wish = noWish, counts }: SearchFormProps) {
  const { t } = useSpeech();
  const chosenWords = useChosenWords();
  const chosen = facets.reduce((sum, facet) => sum + wish.chosen[facet].length, 0);
  return (
    <form method="get" action={answerPath(noWish)} autoComplete="off" className="card grid gap-6">
      <div className="grid gap-6 lg:grid-cols-2">
        <SuggestField
          name="plek"
          label={t("directory:search.place")}
          hint={t("directory:search.placeHint")}
          defaultValue={wish.place}
          suggestions={places}
          autoComplete="off"
          maxLength={80}
        />
        <TextField
          name="woorden"
          label={t("directory:search.words")}
          hint={t("directory:search.wordsHint")}
          defaultValue={wish.words}
          autoComplete="off"
          maxLength={120}
        />
      </div>
      <Fold title={chosenWords(t("directory:search.more"), chosen)}>
        <FacetChoices wish={wish} counts={counts} />
      </Fold>
      <p className="send-along">
        <Button>{t("directory:search.send")}</Button>
      </p>
    </form>
  );
}
