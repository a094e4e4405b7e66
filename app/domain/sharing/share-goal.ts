import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayShareGoal } from "#app/domain/access/sharing";
import { choice, GoalId, ItemId, NewId, optionalDay } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { findGoal } from "#app/domain/plan/find-goal";
import { kindOfItem } from "#app/domain/plan/find-item";
import { itemColumns } from "#app/domain/plan/item";
import { rowId } from "#app/domain/row-id";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { Invalid, type Problem } from "#app/gate/outcome";
import { grants } from "#drizzle/schema/sharing";
import { endGrants, type Granted, same } from "./end-grants";
import { beginnings, durations, grantVerbs } from "./grant";
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
  async carryOut({ db, input, subject: { householdId, goalId, item, standing, party } }) {
    if (input.lasts === "day" && input.until === null) return new Invalid({ until: "required" });
    const grantId = rowId(householdId, input.id, input);
    const granted: Granted = { householdId, goalId, item, partyId: party.id };
    await oneAtATime(db, `${goalId}|${party.id}`);
    const itemId = item?.id ?? null;
    if (await isThere(db, householdId, grantId)) return { grantId, itemId, isNew: false };
    const grantedBy = authorOf(standing);
    const showsFrom = input.from === "today" && !item ? await whenItBegan(db, granted) : null;
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
  return { ...goal, item, party: { id: party.id, hasEnded: party.state === "ended" } };
}

/** Proposing is about a goal: under a single item there is nothing to propose. */
function weakerThanProposing(verb: (typeof grantVerbs)[number]) {
  return verb === "propose" ? "comment" : verb;
}

/** Longer or other sharing "from today" goes on from the day on which it began. */
async function whenItBegan(db: Db, granted: Granted) {
  const [former] = await db
    .select({ showsFrom: grants.showsFrom })
    .from(grants)
    .where(and(same(granted), isNull(grants.revokedAt)));
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
