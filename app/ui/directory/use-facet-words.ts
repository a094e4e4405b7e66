import { type Facet, facetValues, type ValueOf } from "#app/domain/directory/facets";
import { useSpeech } from "#app/i18n/speech";

/** Each facet's question, and the words for each of its values. */
export function useFacetWords() {
  const { t } = useSpeech();
  return {
    specialties: facetOf("specialties", t("directory:search.specialties"), (value) =>
      t(`vocabulary:specialty.${value}`),
    ),
    languages: facetOf("languages", t("directory:search.languages"), (value) =>
      t(`vocabulary:language.${value}`),
    ),
    ways: facetOf("ways", t("directory:search.ways"), (value) => t(`vocabulary:way.${value}`)),
    availabilities: facetOf("availabilities", t("directory:search.availabilities"), (value) =>
      t(`vocabulary:availability.${value}`),
    ),
    genders: facetOf("genders", t("directory:search.genders"), (value) => t(`vocabulary:gender.${value}`)),
    backgrounds: facetOf("backgrounds", t("directory:search.backgrounds"), (value) =>
      t(`vocabulary:background.${value}`),
    ),
  } satisfies Record<Facet, unknown>;
}

function facetOf<Name extends Facet>(facet: Name, question: string, say: (value: ValueOf<Name>) => string) {
  const values: readonly ValueOf<Name>[] = facetValues[facet];
  return { question, options: values.map((value) => ({ value: value as string, label: say(value) })) };
}
