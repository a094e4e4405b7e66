import { Link } from "@remix-run/react";
import type { Area, Place } from "#app/domain/directory/place";
import type { AreasElsewhere, Found, SearchWish } from "#app/domain/directory/search-wish";
import type { ShownTool } from "#app/domain/directory/self-help-tool";
import type { Specialty } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Columns, Section, Stack } from "#app/ui/kit/page";
import { ChosenLinks } from "./chosen-links";
import { GroupedHelpers } from "./grouped-helpers";
import { HelperCard } from "./helper-card";
import { NearbyHelpers, PartlyHere } from "./nearby-helpers";
import { type HelpPhone, NobodyHere } from "./nobody-here";
import { Pages } from "./pages";
import { pathFrom, searchPath } from "./search-path";
import { ToolsBeside } from "./self-help-tools";

interface Props {
  place: Place;
  found: Found | null;
  elsewhere: AreasElsewhere | null;
  wish: SearchWish;
  /** The themes that are chosen or meant: what is missing where nobody is found. */
  missed: Specialty[];
  phone: HelpPhone;
  /** What somebody can do alone, beside the helpers. */
  tools: ShownTool[];
  /** For what is reported from here: it counts once. */
  once: string;
}

export function SearchResults({ place, found, elsewhere, wish, missed, phone, tools, once }: Props) {
  const { t, list } = useSpeech();
  if (place.kind === "several")
    return <PlaceChoice title={t("directory:results.several")} choices={place.choices} wish={wish} />;
  if (!found) {
    const similar = place.kind === "unknown" ? place.similar : [];
    return (
      <Stack>
        {similar.length > 0 ? (
          <PlaceChoice title={t("directory:results.similar")} choices={similar} wish={wish} />
        ) : null}
        <NobodyHere {...{ wish, missed, phone, once, elsewhere }} label="" unknownPlace />
      </Stack>
    );
  }
  const label = place.kind === "found" ? place.label : "";
  const where = label ? t("directory:results.inPlace", { place: label }) : "";
  const themes = wish.chosen.specialties;
  const isGrouped = themes.length > 1 && found.partly.total > 0;
  const count = isGrouped ? found.total + found.partly.total : found.total;
  const all = `${t("directory:results.count", { count })} ${where}`.trim();
  const part = t("directory:partly.title", { count: found.partly.total, place: label });
  const onlyPartly = found.total === 0 && found.partly.total > 0;
  const toHelper = (id: string) => pathFrom(wish, found.page, id);
  const partly = (
    <PartlyHere helpers={found.partly.helpers} place={label} toHelper={toHelper} isAll={onlyPartly} />
  );
  return (
    <Stack>
      <Section title={onlyPartly ? part : all}>
        <Stack>
          <ChosenLinks wish={wish} />
          {found.unknownWords.length > 0 ? (
            <p>
              {t("directory:results.unknownWords", {
                words: list(found.unknownWords),
                count: found.unknownWords.length,
              })}
            </p>
          ) : null}
          {themes.length > 1 && count + found.partly.total > 0 ? <DoneBy found={found} /> : null}
          {isGrouped ? <GroupedHelpers {...{ found, themes, place: label, toHelper }} /> : null}
          {found.helpers.length > 0 && !isGrouped ? <Hits {...{ found, toHelper }} /> : null}
          {onlyPartly && !isGrouped ? partly : null}
          {elsewhere ? <NobodyHere {...{ wish, missed, phone, once, elsewhere, label }} /> : null}
        </Stack>
      </Section>
      {found.partly.helpers.length > 0 && !onlyPartly && !isGrouped ? (
        <Section title={part}>{partly}</Section>
      ) : null}
      <Pages page={found.page} pages={found.pages} wish={wish} />
      {found.nearby.length > 0 ? (
        <NearbyHelpers near={found.nearby} place={label} toHelper={toHelper} />
      ) : null}
      <ToolsBeside tools={tools} />
    </Stack>
  );
}

/** Of several themes: how many do all of them and how many do some, in the place and in its parts together. */
function DoneBy({ found }: { found: Found }) {
  const { t } = useSpeech();
  const all = found.withAllThemes + found.partly.withAllThemes;
  const some = found.total + found.partly.total - all;
  return (
    <p>
      {all > 0 ? t("directory:results.allThemes", { count: all }) : t("directory:results.nobodyAllThemes")}{" "}
      {some > 0 ? t("directory:results.someThemes", { count: some }) : null}
    </p>
  );
}

interface HitsProps {
  found: Found;
  toHelper: (id: string) => string;
}

function Hits({ found, toHelper }: HitsProps) {
  const { t } = useSpeech();
  return (
    <>
      <p className="text-sm text-ink-soft">{t("directory:results.order")}</p>
      <Columns>
        {found.helpers.map((helper) => (
          <HelperCard key={helper.id} helper={helper} to={toHelper(helper.id)} />
        ))}
      </Columns>
    </>
  );
}

function PlaceChoice({ title, choices, wish }: { title: string; choices: Area[]; wish: SearchWish }) {
  const { t } = useSpeech();
  return (
    <Section title={title}>
      <ul className="grid gap-2">
        {choices.map(({ code, name, within }) => (
          <li key={code}>
            <Link className="text-link" to={searchPath({ ...wish, place: code })}>
              {within ? t("directory:results.within", { name, within }) : name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
