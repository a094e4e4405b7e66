import { asc, eq } from "drizzle-orm";
import { agreementText } from "#app/domain/plan/agreement";
import { progressText } from "#app/domain/plan/goal";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreements, goals, progressEntries } from "#drizzle/schema/plan";
import { agreementVersions, goalVersions, progressVersions } from "#drizzle/schema/versions";
import { stepsByAgreement, takersByAgreement } from "./kept-steps";
import { asMoment, under } from "./moments";

export async function agreementsByGoal(room: Room, householdId: string) {
  const { db, keys } = room;
  const former = await formerAgreements(room, householdId);
  const takers = await takersByAgreement(room, householdId);
  const steps = await stepsByAgreement(room, householdId);
  const rows = await db
    .select()
    .from(agreements)
    .where(eq(agreements.householdId, householdId))
    .orderBy(asc(agreements.createdAt), asc(agreements.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const opened = openRow(agreements, row, keys);
      const { id, authorId, createdAt } = opened;
      const said = { former: former.get(id) ?? [], takers: takers.get(id) ?? [], steps: steps.get(id) ?? [] };
      return { id, authorId, createdAt: asMoment(createdAt), ...agreementText(opened), ...said };
    },
  );
}

export async function progressByGoal(room: Room, householdId: string) {
  const { db, keys } = room;
  const former = await formerProgress(room, householdId);
  const rows = await db
    .select()
    .from(progressEntries)
    .where(eq(progressEntries.householdId, householdId))
    .orderBy(asc(progressEntries.createdAt), asc(progressEntries.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { id, authorId, createdAt, ...opened } = openRow(progressEntries, row, keys);
      const text = { ...progressText(opened), former: former.get(id) ?? [] };
      return { id, authorId, createdAt: asMoment(createdAt), ...text };
    },
  );
}

/* Former text opens as text of what it stood in: it is the very bytes. */

export async function formerByGoal({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(goalVersions)
    .where(eq(goalVersions.householdId, householdId))
    .orderBy(asc(goalVersions.replacedAt));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { words, reason } = openRow(goals, { ...row, id: row.goalId }, keys);
      return { words, reason, ...whoAndWhen(row) };
    },
  );
}

async function formerAgreements({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(agreementVersions)
    .where(eq(agreementVersions.householdId, householdId))
    .orderBy(asc(agreementVersions.replacedAt));
  return under(
    rows,
    ({ agreementId }) => agreementId,
    (row) => {
      const opened = openRow(agreements, { ...row, id: row.agreementId }, keys);
      return { ...agreementText(opened), ...whoAndWhen(row) };
    },
  );
}

async function formerProgress({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(progressVersions)
    .where(eq(progressVersions.householdId, householdId))
    .orderBy(asc(progressVersions.replacedAt));
  return under(
    rows,
    ({ progressId }) => progressId,
    (row) => {
      const opened = openRow(progressEntries, { ...row, id: row.progressId }, keys);
      return { ...progressText(opened), ...whoAndWhen(row) };
    },
  );
}

interface Replaced {
  writtenBy: string;
  writtenAt: Date;
  replacedBy: string;
  replacedAt: Date;
}

function whoAndWhen({ writtenBy, writtenAt, replacedBy, replacedAt }: Replaced) {
  return { writtenBy, writtenAt: asMoment(writtenAt), replacedBy, replacedAt: asMoment(replacedAt) };
}
