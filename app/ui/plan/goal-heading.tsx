import { Link } from "@remix-run/react";
import {
  type Audience,
  type GoalKind,
  type GoalState,
  isImportant,
  type LifeDomain,
} from "#app/domain/plan/goal";
import type { Changes, Edited } from "#app/domain/plan/version";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { OwnWords, Tags } from "#app/ui/kit/card";
import { AudienceNote } from "#app/ui/kit/notice";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";
import { ChangesLine } from "./changes-line";
import { EditedLine } from "./edited-line";
import { GoalStateLine } from "./goal-state-line";

interface GoalHeadingProps {
  goal: {
    id: string;
    kind: GoalKind;
    words: string;
    reason: string | null;
    domain: LifeDomain | null;
    audience: Audience | null;
    createdAt: Date;
  };
  state: GoalState | null;
  said: Edited | null;
  edited: Edited | null;
  changes: Changes | null;
  mayEdit: boolean;
  householdName: string;
  /** The names of the members whom it is about; nobody means all of them. */
  isAbout: string[];
  /** Null for a reader who was let in, and who is told of nobody else. */
  readers: Reader[] | null;
}

/** A goal in the family's own words, with whose it is and who can see it. */
export function GoalHeading(props: GoalHeadingProps) {
  const { goal, householdName, isAbout, readers } = props;
  const { t, list } = useSpeech();
  const ways = useWays();
  return (
    <div>
      <p className="mb-2">
        {readers ? (
          <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
        ) : (
          <Link to={ways.shared()}>{t("plan:goal.backShared")}</Link>
        )}
      </p>
      <p className="mb-3 font-bold text-apricot-text">
        <Kicker kind={goal.kind} sharedBy={readers ? null : householdName} />
      </p>
      <OwnWords size="hero" as="h1">
        {goal.words}
      </OwnWords>
      {goal.reason ? (
        <p className="reading-width mt-4 whitespace-pre-line text-lg" dir="auto">
          {isImportant(goal.kind) ? null : (
            <span className="block text-md text-ink-soft">{t("plan:goal.reason")}</span>
          )}
          {goal.reason}
        </p>
      ) : null}
      <div className="mt-5 grid gap-2">
        {goal.domain ? <Tags tags={[t(`plan:domain.domains.${goal.domain}`)]} /> : null}
        {isImportant(goal.kind) ? (
          <PutAway state={props.state} />
        ) : (
          <GoalStateLine
            state={props.state}
            said={props.said}
            formerAt={ways.former.goal(goal.id)}
            newDayAt={props.mayEdit ? paths.goalState(goal.id) : undefined}
          />
        )}
        <ChangesLine changes={props.changes} />
        <EditedLine edited={props.edited} to={ways.former.goal(goal.id)} />
        {isAbout.length > 0 ? <IsAbout kind={goal.kind} names={list(isAbout)} /> : null}
        {readers && goal.audience ? (
          <AudienceLine audience={goal.audience} readers={readers} />
        ) : (
          <ForParty goal={goal} name={householdName} />
        )}
      </div>
      {props.mayEdit ? (
        <p className="mt-4 flex flex-wrap gap-3">
          {isImportant(goal.kind) ? null : (
            <ButtonLink to={paths.goalState(goal.id)} variant="quiet">
              {t("plan:state.link")}
            </ButtonLink>
          )}
          <ButtonLink to={paths.editGoal(goal.id)} variant="quiet">
            {isImportant(goal.kind) ? t("plan:important.edit") : t("plan:edit.goal")}
          </ButtonLink>
          {isImportant(goal.kind) ? null : (
            <Link to={paths.wordGoal(goal.id)} className="text-link self-center">
              {t("plan:wordGoal.link")}
            </Link>
          )}
        </p>
      ) : null}
    </div>
  );
}

/** What this is to the family; somebody who was let in reads of whom it is. */
function Kicker({ kind, sharedBy: name }: { kind: GoalKind; sharedBy: string | null }) {
  const { t } = useSpeech();
  if (!isImportant(kind))
    return name === null ? t("plan:goal.kicker") : t("plan:goal.kickerShared", { name });
  const own = t(`plan:important.${kind}.kicker`);
  return name === null ? own : `${own} · ${t("plan:item.of", { name })}`;
}

/** Whose it is, and from when: a story that was told once may be of long ago. */
function ForParty({ goal: { kind, createdAt }, name }: { goal: GoalHeadingProps["goal"]; name: string }) {
  const { t, day } = useSpeech();
  return (
    <>
      <p className="text-ink-soft">{t("plan:goal.writtenOn", { day: day(createdAt) })}</p>
      <AudienceNote>
        {isImportant(kind)
          ? t(`sharing:audience.forPartyOf.${kind}`, { name })
          : t("sharing:audience.forParty", { name })}
      </AudienceNote>
    </>
  );
}

function IsAbout({ kind, names }: { kind: GoalKind; names: string }) {
  const { t } = useSpeech();
  return (
    <p>{isImportant(kind) ? t("plan:important.isAbout", { names }) : t("plan:goal.isAbout", { names })}</p>
  );
}

function PutAway({ state }: { state: GoalState | null }) {
  const { t } = useSpeech();
  return state?.lifecycle === "stopped" ? <p>{t("plan:important.putAway")}</p> : null;
}
