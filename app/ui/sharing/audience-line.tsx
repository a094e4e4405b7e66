import type { Audience } from "#app/domain/plan/goal";
import { includes } from "#app/domain/sharing/grant";
import type { Reader } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";

interface AudienceLineProps {
  audience: Audience;
  readers: Reader[];
  /** Beside a button that adds something to the goal: who was given a single part of it will not see that. */
  writing?: boolean;
  /** About one item by itself: whoever reads it sees no less than that. */
  ofItem?: boolean;
}

/** In words: who can see this now. Stands at every item and beside every button that adds to it. */
export function AudienceLine({ audience, readers, writing, ofItem }: AudienceLineProps) {
  const { t, list, day } = useSpeech();
  const shown = readers.filter(writing ? isOnWholeGoal : ofItem ? allowsMost : isNoPartOfMore);
  const part = ({ item, showsFrom }: Reader) => {
    if (writing || ofItem) return null;
    if (item) return t(`sharing:audience.only.${item.kind}`);
    return showsFrom && t("sharing:audience.since", { day: day(showsFrom) });
  };
  const outsiders = shown.map((reader) => {
    const may = [t(`sharing:verbs.${reader.verb}`), part(reader)].filter(Boolean);
    return `${partyLabel(reader.party)} (${may.join("; ")})`;
  });
  const alone = audience === "author" && shown.length === 0;
  const people = list([t(`sharing:audience.${alone ? "onlyAuthor" : audience}`), ...outsiders]);
  return (
    <AudienceNote>
      {t(writing ? "sharing:audience.willSee" : "sharing:audience.sentence", { people })}{" "}
      {shown.length === 0 ? t("sharing:audience.nobodyElse") : null}
    </AudienceNote>
  );
}

function isOnWholeGoal({ item }: Reader): boolean {
  return item === null;
}

/** Of several grants to the same person, one of those by which that person may most. */
function allowsMost({ id, party, verb }: Reader, _: number, all: Reader[]): boolean {
  const others = all.filter((other) => other.party.id === party.id && other.id !== id);
  return !others.some((other) => includes(other.verb, verb) && (other.verb !== verb || other.id < id));
}

/** Whoever sees the whole goal and was given one item of it too is told of once. */
function isNoPartOfMore({ item, party }: Reader, _: number, all: Reader[]): boolean {
  const seesAll = all.some(
    (other) => other.party.id === party.id && other.item === null && other.showsFrom === null,
  );
  return item === null || !seesAll;
}
