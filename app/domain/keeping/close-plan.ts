import { z } from "zod";
import { mayClosePlan } from "#app/domain/access/keeping";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { authorOf } from "#app/domain/plan/author";
import { closingsOf } from "#app/domain/plan/closings-of";
import { audiences } from "#app/domain/plan/goal";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { planClosings } from "#drizzle/schema/keeping";
import { makeCopy } from "./make-copy";
import { keptPlan } from "./sections";
import { summaryOf } from "./summary";

/**
 * The plan is finished: all sharing ends in this moment, and what mattered, how far it came and what goes on is copied to keep. Closed
 * twice, also at the same moment, it is closed once: the id of a closing follows from the one before it.
 */
export const closePlan = command({
  name: "keeping.plan-closed",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayClosePlan,
  async carryOut({ db, keys, subject }) {
    const { householdId, standing } = subject;
    const [last] = await closingsOf({ db }, householdId);
    if (last && last.reopenedAt === null) return { closingId: last.id, isNew: false };
    const closingId = rowId(householdId, last?.id ?? householdId, { closes: "plan" });
    const closed = await db
      .insert(planClosings)
      .values({ householdId, id: closingId, closedBy: authorOf(standing) })
      .onConflictDoNothing()
      .returning({ id: planClosings.id });
    if (closed.length > 0) await copyForEverybody({ db, keys }, subject, closingId);
    return { closingId, isNew: closed.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});

/** What is for the family, for the owners and only for who closes it stands in copies apart: each reader finds what was his to read. */
async function copyForEverybody(room: Room, subject: HouseholdSubject, closingId: string): Promise<void> {
  const { householdId } = subject;
  const plan = await keptPlan(room, subject);
  const now = new Date();
  for (const audience of audiences) {
    const goals = plan.goals.filter((goal) => goal.audience === audience);
    const headings = audience === "household" ? plan.headings : [];
    const parts = summaryOf({ ...plan, goals, headings }, now);
    const id = rowId(householdId, closingId, { audience });
    if (parts.length > 0 || audience === "household")
      await makeCopy(
        room,
        { householdId, id, madeBy: authorOf(subject.standing), audience, closingId },
        parts,
      );
  }
}
