import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { Audience } from "#app/domain/plan/goal";
import type { Changes, Edited } from "#app/domain/plan/version";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { SeenBy } from "#app/ui/sharing/seen-by";
import { useWays } from "#app/ui/sharing/use-ways";
import { AgreementStands } from "./agreement-stands";
import { ChangesLine } from "./changes-line";
import { editPath } from "./edit-path";
import { EditedLine } from "./edited-line";
import { type ItemShown, ItemWords } from "./item-words";

interface ItemHeadingProps {
  item: ItemShown;
  /** How it stands with an agreement; null for how it went. */
  stands: (ComponentProps<typeof AgreementStands>["stands"] & { maySay: boolean }) | null;
  once: string;
  edited: Edited | null;
  changes: Changes | null;
  mayEdit: boolean;
  householdName: string;
  /** Null for who sees this item and nothing of the goal that it hangs under. */
  goal: { id: string; words: string; audience: Audience | null } | null;
  /** Null for a reader who was let in. */
  readers: Reader[] | null;
}

/** One agreement or progress entry, with whose it is and who can see it. */
export function ItemHeading(props: ItemHeadingProps) {
  const { item, stands, householdName, goal, readers } = props;
  const { t } = useSpeech();
  const ways = useWays();
  const seenBy = <SeenBy audience={goal?.audience} {...{ readers, householdName }} ofItem />;
  return (
    <Stack>
      <p>
        {goal ? (
          <Link to={ways.goal(goal.id)}>{t("plan:item.back")}</Link>
        ) : (
          <Link to={ways.shared()}>{t("plan:goal.backShared")}</Link>
        )}
      </p>
      <PageHeading kicker={readers ? null : t("plan:item.of", { name: householdName })}>
        {t(`plan:item.titles.${item.kind}`)}
      </PageHeading>
      <ItemWords item={item} />
      {stands && item.kind === "agreement" ? (
        <AgreementStands agreement={item} stands={stands} once={props.once} seenBy={seenBy} />
      ) : null}
      <ChangesLine changes={props.changes} />
      <EditedLine edited={props.edited} to={ways.former.item(item.id)} />
      <p className="flex flex-wrap gap-3">
        {stands?.maySay ? (
          <ButtonLink to={ways.saySo(item.id)} variant="quiet">
            {t("plan:stands.saySo")}
          </ButtonLink>
        ) : null}
        {props.mayEdit ? (
          <ButtonLink to={editPath(item)} variant="quiet">
            {t(`plan:edit.${item.kind}`)}
          </ButtonLink>
        ) : null}
      </p>
      {goal ? (
        <p>
          <span className="text-ink-soft">{t("plan:item.goal")}</span>{" "}
          <Link to={ways.goal(goal.id)}>
            <span dir="auto">{goal.words}</span>
          </Link>
        </p>
      ) : null}
      {seenBy}
    </Stack>
  );
}
