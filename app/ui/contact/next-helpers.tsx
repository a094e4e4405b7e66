import { Link } from "@remix-run/react";
import { facetValues, nothingChosen } from "#app/domain/directory/facets";
import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { HelperCard } from "#app/ui/directory/helper-card";
import { searchPath } from "#app/ui/directory/search-path";
import { Columns, Section } from "#app/ui/kit/page";

export interface Others {
  place: string;
  specialties: string[];
  helpers: Helper[];
}

/** Who else does this, or helps with anything where it is not known what was asked, so that a no is never the end. */
export function NextHelpers({ others: { place, specialties, helpers } }: { others: Others }) {
  const { t } = useSpeech();
  const chosen = {
    ...nothingChosen,
    specialties: facetValues.specialties.filter((code) => specialties.includes(code)),
  };
  return (
    <Section title={t(helpers.length > 0 ? "contact:others.title" : "contact:others.none")}>
      {helpers.length > 0 ? (
        <Columns>
          {helpers.map((helper) => (
            <HelperCard key={helper.id} helper={helper} />
          ))}
        </Columns>
      ) : null}
      <p className="mt-5">
        <Link to={searchPath({ place, words: "", chosen })}>
          {t(chosen.specialties.length > 0 ? "contact:others.all" : "contact:others.everyone")}
        </Link>
      </p>
    </Section>
  );
}
