import { Link } from "@remix-run/react";
import type { Helper } from "#app/domain/directory/helper";
import type { Place } from "#app/domain/directory/place";
import { languages, specialties } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Tags } from "#app/ui/kit/card";
import { EmptyState } from "#app/ui/kit/empty";
import { Columns, Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { HelperCard } from "./helper-card";
import { Pages } from "./pages";
import type { SearchWish } from "./search-form";
import { searchPath } from "./search-path";

interface Found {
  helpers: Helper[];
  total: number;
  withAllThemes: number;
  page: number;
  pages: number;
}

export function SearchResults({
  place,
  found,
  wish,
}: {
  place: Place;
  found: Found | null;
  wish: SearchWish;
}) {
  const { t } = useSpeech();
  if (place.kind === "several") return <PlaceChoice place={place} wish={wish} />;
  if (!found)
    return (
      <EmptyState title={t("directory:results.unknown.title")}>
        {t("directory:results.unknown.text")}
      </EmptyState>
    );
  if (found.total === 0) return <NobodyHere wish={wish} />;
  const title = [
    t("directory:results.count", { count: found.total }),
    place.kind === "found" ? t("directory:results.inPlace", { place: place.label }) : "",
  ];
  return (
    <Section title={title.join(" ").trim()}>
      <Stack>
        <ChosenTags wish={wish} />
        {wish.specialties.length > 1 ? (
          <p>{t("directory:results.allThemes", { count: found.withAllThemes })}</p>
        ) : null}
        <p className="text-sm text-ink-soft">{t("directory:results.order")}</p>
        <Columns>
          {found.helpers.map((helper) => (
            <HelperCard key={helper.id} helper={helper} />
          ))}
        </Columns>
        <Pages page={found.page} pages={found.pages} wish={wish} />
      </Stack>
    </Section>
  );
}

/** What was asked stays in sight, also while the form's choices are folded. */
function ChosenTags({ wish }: { wish: SearchWish }) {
  const { t } = useSpeech();
  const themes = specialties.filter((code) => wish.specialties.includes(code));
  const spoken = languages.filter((code) => wish.languages.includes(code));
  const tags = [
    ...themes.map((code) => t(`vocabulary:specialty.${code}`)),
    ...spoken.map((code) => t(`vocabulary:language.${code}`)),
  ];
  return tags.length > 0 ? <Tags tags={tags} /> : null;
}

function PlaceChoice({ place, wish }: { place: Extract<Place, { kind: "several" }>; wish: SearchWish }) {
  const { t } = useSpeech();
  return (
    <Section title={t("directory:results.several")}>
      <ul className="grid gap-2">
        {place.choices.map(({ code, name, within }) => (
          <li key={code}>
            <Link className="inline-block py-3" to={searchPath({ ...wish, place: code })}>
              {within ? t("directory:results.within", { name, within }) : name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NobodyHere({ wish }: { wish: SearchWish }) {
  const { t } = useSpeech();
  const wider = searchPath({ ...wish, place: "Den Haag" });
  return (
    <EmptyState
      title={t("directory:results.empty.title")}
      action={
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={wider}>{t("directory:results.empty.wider")}</ButtonLink>
          <ButtonLink to={paths.helpers()} variant="quiet">
            {t("directory:results.empty.all")}
          </ButtonLink>
        </div>
      }
    >
      {t("directory:results.empty.text")}
    </EmptyState>
  );
}
