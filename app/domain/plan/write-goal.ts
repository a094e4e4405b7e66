import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayWriteGoal } from "#app/domain/access/plan";
import { choice, HouseholdId, NewId, optionalText, severalIds, text } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { goalSubjects, goals } from "#drizzle/schema/plan";
import { authorOf } from "./author";
import { audiences } from "./goal";

/** A goal in the household's own words. Nothing but the words is needed. Whom it is about is said here, once and for all. */
export const writeGoal = command({
  name: "plan.goal-written",
  input: z.object({
    id: NewId,
    householdId: HouseholdId,
    words: text(300),
    reason: optionalText(1000),
    audience: choice(audiences).default("household"),
    about: severalIds,
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    const { about, ...written } = input;
    const goalId = rowId(householdId, input.id, input);
    const row = sealRow(goals, { ...written, id: goalId, authorId: authorOf(standing) }, keys);
    const added = await db.insert(goals).values(row).onConflictDoNothing().returning({ id: goals.id });
    if (added.length > 0 && about.length > 0) {
      if (!(await areMembers(db, householdId, about))) return new Invalid({ about: "not-a-choice" });
      await db.insert(goalSubjects).values(about.map((memberId) => ({ householdId, goalId, memberId })));
    }
    return { goalId, isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, goalId: result?.goalId },
});

async function areMembers(db: Db, householdId: string, ids: string[]): Promise<boolean> {
  const found = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.householdId, householdId), inArray(members.id, ids), isNull(members.leftAt)));
  return found.length === ids.length;
}
