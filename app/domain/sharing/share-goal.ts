import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayShareGoal } from "#app/domain/access/sharing";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { choice, GoalId, ItemId, NewId, optionalDay } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { findGoal } from "#app/domain/plan/find-goal";
import { kindOfItem } from "#app/domain/plan/find-item";
import { itemColumns } from "#app/domain/plan/item";
import { isLive } from "#app/domain/plan/live-grant";
import { rowId } from "#app/domain/row-id";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { Invalid, type Problem } from "#app/gate/outcome";
import { grants } from "#drizzle/schema/sharing";
import { endGrants, type Granted, same } from "./end-grants";
import { beginnings, durations, grantVerbs } from "./grant";
import { beginHelp, goesOn, newestPeriod, waitsForReview } from "./help-period";
import { findParty } from "./parties";

const noChoice: Problem = "not-a-choice";

const Sharing = z.object({
  id: NewId,
  goalId: GoalId,
  itemId: z.union([ItemId, z.literal("").transform(() => undefined)]).optional(),
  partyId: z.uuid(noChoice).toLowerCase().brand<"party">(),
  verb: choice(grantVerbs),
  from: choice(beginnings).default("everything"),
  lasts: choice(durations).optional(),
  until: optionalDay,
});

/**
 * Lets one party see one goal with what hangs under it, or one item of it, and say as much as the verb allows. What was given before for the
 * same ends. To somebody who has not come in yet it is prepared: nothing opens before an owner confirms who came.
 */
export const shareGoal = command({
  name: "sharing.goal-shared",
  input: Sharing,
  about: findWhatToShare,
  allowedIf: mayShareGoal,
  async carryOut({ db, input, subject }) {
    const { householdId, goalId, item, standing, party } = subject;
    if (input.lasts === "day" && input.until === null) return new Invalid({ until: "required" });
    const grantId = rowId(householdId, input.id, input);
    const granted: Granted = { householdId, goalId, item, partyId: party.id };
    await oneAtATime(db, `${goalId}|${party.id}`);
    const itemId = item?.id ?? null;
    if (await isThere(db, householdId, grantId)) return { grantId, itemId, isNew: false };
    const grantedBy = authorOf(standing);
    const endsWithHelp = input.lasts !== "after" && input.until === null;
    const problem = endsWithHelp && party.isHere ? await withoutHelp(db, subject) : null;
    if (problem) return new Invalid({ lasts: problem });
    const showsFrom = input.from === "today" && !item ? await whenItBegan(db, granted, party) : null;
    await endGrants(db, granted, grantedBy);
    await db.insert(grants).values({
      householdId,
      id: grantId,
      partyId: party.id,
      goalId,
      ...itemColumns(item),
      verb: item ? weakerThanProposing(input.verb) : input.verb,
      grantedBy,
      showsFrom,
      // A day that somebody wrote down counts, whatever was chosen beside it: nothing stays open longer than that.
      expiresAt: input.until,
      alsoAfter: input.lasts === "after",
    });
    return { grantId, itemId, isNew: true };
  },
  traces: ({ householdId, goalId, item, party }, _input, result) =>
    result?.isNew === false
      ? null
      : { householdId, goalId, itemId: item?.id, partyId: party.id, grantId: result?.grantId },
});

async function findWhatToShare(search: Room & { actor: Person; input: z.output<typeof Sharing> }) {
  const { goalId, itemId, partyId } = search.input;
  const goal = await findGoal(search, goalId);
  const party = goal && (await findParty(search, goal.householdId, partyId));
  if (!party) return null;
  const kind = itemId ? await kindOfItem(search, goal, itemId) : null;
  if (itemId && !kind) return null;
  const item = itemId && kind ? { id: itemId, kind } : null;
  const { id, state } = party;
  return { ...goal, item, party: { id, hasEnded: state === "ended", isHere: state === "here" } };
}

/** Proposing is about a goal: under a single item there is nothing to propose. */
function weakerThanProposing(verb: (typeof grantVerbs)[number]) {
  return verb === "propose" ? "comment" : verb;
}

/**
 * "As long as the help lasts" begins the help anew where it has ended: otherwise that would be open without end, and without anything to end it. That
 * is for an owner, who first goes through the list of what ended.
 */
async function withoutHelp(
  db: Db,
  { householdId, standing, party }: HouseholdSubject & { party: { id: string } },
): Promise<Problem | null> {
  await oneAtATime(db, `help|${party.id}`);
  const period = await newestPeriod(db, { householdId, partyId: party.id });
  if (!period || goesOn(period)) return null;
  if (waitsForReview(period)) return "help-list-waits";
  if (standing.as !== "owner") return "help-has-ended";
  await beginHelp(db, { householdId, partyId: party.id, begunBy: authorOf(standing) });
  return null;
}

/**
 * Longer or other sharing "from today" goes on from the day on which it began, unless it was closed meanwhile: what was written while it was closed
 * stays closed.
 */
async function whenItBegan(db: Db, granted: Granted, { isHere }: { isHere: boolean }) {
  const [former] = await db
    .select({ showsFrom: grants.showsFrom })
    .from(grants)
    .where(and(same(granted), isNull(grants.revokedAt), isHere ? isLive : undefined));
  return former?.showsFrom ?? sql`now()`;
}

async function isThere(db: Db, householdId: string, grantId: string): Promise<boolean> {
  const found = await db
    .select({ id: grants.id })
    .from(grants)
    .where(and(eq(grants.householdId, householdId), eq(grants.id, grantId)));
  return found.length > 0;
}

/** Two tabs that share the same goal with the same party wait for each other, so that the last word counts alone. */
async function oneAtATime(db: Db, what: string): Promise<void> {
  await db.select({ locked: sql`1` }).from(sql`pg_advisory_xact_lock(hashtextextended(${what}, 0))`);
}
