import { asc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { taskClaims, taskMarks, tasks, taskVersions } from "#drizzle/schema/tasks";
import type { KeptPlan } from "./kept-plan";
import { asMoment, under } from "./moments";

/** With who took which turn, and what was said of it. */
export async function tasksKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["tasks"]> {
  const taken = await db
    .select()
    .from(taskClaims)
    .where(eq(taskClaims.householdId, householdId))
    .orderBy(asc(taskClaims.createdAt), asc(taskClaims.id));
  const claims = under(
    taken,
    ({ taskId }) => taskId,
    ({ day, turn, memberId, partyId, createdAt }) => ({
      ...{ day, turn, memberId, partyId, takenAt: asMoment(createdAt) },
    }),
  );
  const said = await db
    .select()
    .from(taskMarks)
    .where(eq(taskMarks.householdId, householdId))
    .orderBy(asc(taskMarks.createdAt), asc(taskMarks.id));
  const marks = under(
    said,
    ({ taskId }) => taskId,
    ({ day, mark, turn, memberId, partyId, createdAt }) => ({
      ...{ day, mark, turn, memberId, partyId, saidAt: asMoment(createdAt) },
    }),
  );
  const former = await formerByTask({ db, keys }, householdId);
  const rows = await db
    .select()
    .from(tasks)
    .where(eq(tasks.householdId, householdId))
    .orderBy(asc(tasks.createdAt), asc(tasks.id));
  return rows.map((row) => {
    const { id, goalId, agreementId, authorId, words, startsOn, rule } = openRow(tasks, row, keys);
    return {
      ...{ id, goalId, agreementId, authorId, createdAt: asMoment(row.createdAt), words, startsOn, rule },
      ...{ claims: claims.get(id) ?? [], marks: marks.get(id) ?? [], former: former.get(id) ?? [] },
    };
  });
}

async function formerByTask({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(taskVersions)
    .where(eq(taskVersions.householdId, householdId))
    .orderBy(asc(taskVersions.replacedAt));
  return under(
    rows,
    ({ taskId }) => taskId,
    (row) => {
      const { words, startsOn, rule } = openRow(tasks, { ...row, id: row.taskId }, keys);
      const { writtenBy, replacedBy } = row;
      const when = { writtenAt: asMoment(row.writtenAt), replacedAt: asMoment(row.replacedAt) };
      return { words, startsOn, rule, writtenBy, replacedBy, ...when };
    },
  );
}
