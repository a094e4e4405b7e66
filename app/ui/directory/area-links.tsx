import { Link } from "@remix-run/react";
import { facets } from "#app/domain/directory/facets";
import { type AreasElsewhere, noWish, type SearchWish } from "#app/domain/directory/search-wish";
import { useSpeech } from "#app/i18n/speech";
import { Card } from "#app/ui/kit/card";
import { searchPath } from "./search-path";
import { useAreaWords } from "./use-area-words";

interface Props {
  elsewhere: AreasElsewhere;
  wish: SearchWish;
  /** The place as we call it. */
  label: string;
}

/** Where somebody is found instead, and how many: with all that was asked, or else without it, which is said. */
export function AreaLinks({ elsewhere: { areas, forAnything }, wish, label }: Props) {
  const { t } = useSpeech();
  const { distanceWords } = useAreaWords();
  const asked = forAnything ? noWish : wish;
  const isMoreAsked = wish.words !== "" || facets.some((facet) => wish.chosen[facet].length > 0);
  return (
    <Card>
      <h3 className="text-xl">{t(forAnything ? "directory:near.anything" : "directory:near.areas")}</h3>
      {isMoreAsked ? (
        <p className="reading-width mt-2">
          {t(forAnything ? "directory:near.without" : "directory:near.with")}
        </p>
      ) : null}
      <ul className="mt-2 grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {areas.map(({ code, name, within, distance, helpers }) => (
          <li key={code}>
            <Link className="text-link" to={searchPath({ ...asked, place: code })}>
              {within ? t("directory:results.within", { name, within }) : name}
            </Link>
            <span className="block text-sm text-ink-soft">
              {t("directory:near.helpers", { count: helpers })}
              {distance ? `, ${distanceWords(distance, label)}` : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
