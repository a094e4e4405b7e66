import type { Facet, FacetCounts } from "#app/domain/directory/facets";
import type { SearchWish } from "#app/domain/directory/search-wish";
import { useSpeech } from "#app/i18n/speech";
import { CheckGroup } from "#app/ui/kit/choice";
import { Fold } from "#app/ui/kit/fold";
import { facetNames } from "./search-path";
import { useChosenWords } from "./use-chosen-words";
import { useFacetWords } from "./use-facet-words";

interface Props {
  wish: SearchWish;
  /** How many would be found, where a search has been done. */
  counts?: FacetCounts;
}

/** Each facet unfolds by itself, so that one question is on the screen at a time. Where something is chosen it is open. */
export function FacetChoices({ wish, counts }: Props) {
  const words = useFacetWords();
  return (
    <div className="mt-2 grid gap-1">
      {(Object.keys(words) as Facet[]).map((facet) => (
        <FacetFold key={facet} facet={facet} chosen={wish.chosen[facet]} counts={counts?.[facet]} />
      ))}
    </div>
  );
}

interface FoldProps {
  facet: Facet;
  chosen: readonly string[];
  counts?: Partial<Record<string, number>>;
}

function FacetFold({ facet, chosen, counts }: FoldProps) {
  const { t } = useSpeech();
  const chosenWords = useChosenWords();
  const { question, options } = useFacetWords()[facet];
  const told = options.map(({ value, label }) => ({
    value,
    label: counts ? <Counted label={label} count={counts[value] ?? 0} /> : label,
  }));
  return (
    <Fold title={chosenWords(question, chosen.length)} open={chosen.length > 0} lined>
      <CheckGroup
        name={facetNames[facet]}
        label={question}
        labelIsAbove
        hint={facet === "backgrounds" ? t("directory:search.backgroundsHint") : undefined}
        options={told}
        defaultValues={chosen}
      />
    </Fold>
  );
}

function Counted({ label, count }: { label: string; count: number }) {
  return (
    <>
      {label} <span className="text-ink-soft">({count})</span>
    </>
  );
}
