import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayClaimTurn } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { Day, idOf, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { taskClaims } from "#drizzle/schema/tasks";
import { sayer } from "./author";
import { findTurn } from "./find-task";

/** Somebody takes the turn of one day, for himself. Of two who saw it free one takes it, and the other is told so. */
export const claimTurn = command({
  name: "plan.turn-claimed",
  input: z.object({ id: NewId, taskId: idOf("task"), day: Day }),
  about: (search) => findTurn(search, search.input.taskId, search.input.day),
  allowedIf: mayClaimTurn,
  async carryOut({ db, input, subject }) {
    const { householdId, turn, standing, isOwn } = subject;
    const { taskId, day } = input;
    if (isOwn) return { isNew: false };
    if (!turn || day < today()) return new Invalid({ form: "date-has-passed" });
    if (turn.taker) return new Invalid({ form: "taken-meanwhile" });
    const id = rowId(householdId, input.id, input);
    const added = await db
      .insert(taskClaims)
      .values({ householdId, id, taskId, day, turn: turn.claims + 1, ...sayer(standing) })
      .onConflictDoNothing()
      .returning({ id: taskClaims.id });
    if (added.length > 0) return { isNew: true };
    if (await isThere(db, householdId, id)) return { isNew: false };
    return new Invalid({ form: "taken-meanwhile" });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

/** Whether the very claim of this form is there: then it was sent twice, and nobody else was first. */
async function isThere(db: Db, householdId: string, id: string): Promise<boolean> {
  const [row] = await db
    .select({ id: taskClaims.id })
    .from(taskClaims)
    .where(and(eq(taskClaims.householdId, householdId), eq(taskClaims.id, id)));
  return row !== undefined;
}
