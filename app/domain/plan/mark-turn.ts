import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayMarkTurn } from "#app/domain/access/plan";
import { choice, Day, idOf, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { taskClaims, taskMarks } from "#drizzle/schema/tasks";
import { sayer } from "./author";
import { type FoundTurn, findTurn } from "./find-task";
import { liveClaim, type Mark, type TurnMark, turnMarks } from "./task";

/** A turn was done, or not after all; it is given back, skipped, or there are none from that day on; or the last two are taken back. Nobody says why. */
export const markTurn = command({
  name: "plan.turn-marked",
  input: z.object({ id: NewId, taskId: idOf("task"), day: Day, mark: choice(turnMarks) }),
  about: (search) => findTurn(search, search.input.taskId, search.input.day),
  allowedIf: mayMarkTurn,
  async carryOut({ db, input, subject }) {
    const { householdId, standing } = subject;
    const { taskId, day, mark } = input;
    if (isSoAlready(subject, mark)) return { isNew: false };
    const turn = mark === "released" ? await turnToRelease(db, subject, day) : null;
    const id = rowId(householdId, input.id, input);
    const added = await db
      .insert(taskMarks)
      .values({ householdId, id, taskId, day, mark, turn, ...sayer(standing) })
      .onConflictDoNothing()
      .returning({ id: taskMarks.id });
    return { isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

/** The same button pressed twice says one thing. A day without a turn has nothing more to be said of. */
function isSoAlready({ turn }: FoundTurn, mark: TurnMark): boolean {
  if (!turn) return mark !== "stopped" && mark !== "resumed";
  if (mark === "released") return turn.taker === null;
  if (mark === "done") return turn.isDone;
  return mark === "resumed" || (mark === "undone" && !turn.isDone);
}

async function turnToRelease(db: Db, { householdId, task }: FoundTurn, day: string): Promise<number | null> {
  const claims = await db
    .select()
    .from(taskClaims)
    .where(
      and(eq(taskClaims.householdId, householdId), eq(taskClaims.taskId, task.id), eq(taskClaims.day, day)),
    );
  const marks: Mark[] = await db
    .select()
    .from(taskMarks)
    .where(
      and(eq(taskMarks.householdId, householdId), eq(taskMarks.taskId, task.id), eq(taskMarks.day, day)),
    );
  const ordered = claims.sort((a, b) => a.turn - b.turn).map((claim) => ({ ...claim, by: claim.id }));
  return liveClaim(ordered, marks)?.turn ?? null;
}
