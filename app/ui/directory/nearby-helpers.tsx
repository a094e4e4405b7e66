import { Link } from "@remix-run/react";
import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { useAreaWords } from "./use-area-words";

interface Props {
  near: { helper: Helper; distance: number }[];
  place: string;
}

/** Who does not work in the whole place, but in a part of it or not far away: shorter told than whoever does. */
export function NearbyHelpers({ near, place }: Props) {
  const { t, list } = useSpeech();
  const { areaWords, distanceWords } = useAreaWords();
  return (
    <Section title={t("directory:near.title")}>
      <ul className="grid gap-3 md:grid-cols-2">
        {near.map(({ helper, distance }) => (
          <li key={helper.id} className="rounded-lg bg-sand px-5 py-4">
            <Link to={paths.helper(helper.id)} className="text-link text-lg font-bold">
              {helper.name}
            </Link>
            <p>{list(helper.specialties.map((code) => t(`vocabulary:specialty.${code}`)))}</p>
            <p className="text-sm text-ink-soft">
              {t("directory:helper.areas")}: {areaWords(helper.areas)} ({distanceWords(distance, place)})
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
