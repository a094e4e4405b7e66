import type { GoalKind } from "#app/domain/plan/goal";
import type { ItemKind } from "#app/domain/plan/item";
import type { Changes } from "#app/domain/plan/version";
import type { Grant } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { CardLink } from "#app/ui/kit/card";
import { ChangesLine } from "#app/ui/plan/changes-line";
import { useGrantWords } from "./use-grant-words";
import { useWays } from "./use-ways";

interface SharedThingCardProps {
  thing: { id: string; kind: GoalKind | ItemKind; words: string; changes: Changes | null } & Pick<
    Grant,
    "verb" | "until" | "alsoAfter"
  >;
}

/** One thing that a family lets somebody see, with what that person may and how long. */
export function SharedThingCard({ thing }: SharedThingCardProps) {
  const { t } = useSpeech();
  const { mayFor } = useGrantWords();
  const ways = useWays();
  const { id, kind, words } = thing;
  return (
    <CardLink
      to={kind === "agreement" || kind === "progress" ? ways.item(id) : ways.goal(id)}
      title={words}
      own
    >
      <p className="text-ink-soft">{t(`sharing:shared.kinds.${kind}`)}</p>
      <p className="text-ink-soft">{mayFor(thing)}</p>
      <ChangesLine changes={thing.changes} />
    </CardLink>
  );
}
