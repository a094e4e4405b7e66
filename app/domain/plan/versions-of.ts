import { and, desc, eq } from "drizzle-orm";
import { maySeeVersion } from "#app/domain/access/plan";
import { type HouseholdSubject, isOfTheHousehold } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreements, goals, progressEntries } from "#drizzle/schema/plan";
import { agreementVersions, goalVersions, progressVersions } from "#drizzle/schema/versions";
import { agreementText } from "./agreement";
import type { FoundGoal } from "./find-goal";
import type { FoundItem } from "./find-item";
import { progressText } from "./goal";
import { memberNames } from "./under-goal";
import { type CurrentVersion, currentVersion, type Version, type VersionText } from "./version";

/** A goal as it reads now and as it read before, newest first: as far back as the reader may know of. */
export async function versionsOfGoal(room: Room, subject: FoundGoal): Promise<Version[]> {
  const { words, reason } = subject.goal;
  return versionsSeen(room, subject, await formerGoal(room, subject), {
    ...currentVersion(subject.goal),
    text: { kind: "goal", words, reason },
  });
}

/** An agreement or a progress entry, in the same way. */
export async function versionsOfItem(room: Room, subject: FoundItem): Promise<Version[]> {
  const { id: _, createdAt: __, ...text } = subject.item;
  const former =
    subject.item.kind === "agreement"
      ? await formerAgreement(room, subject)
      : await formerProgress(room, subject);
  return versionsSeen(room, subject, former, { ...subject.version, text });
}

type Former = CurrentVersion & { replacedAt: Date; text: VersionText };

/** These and the present one, as far back as the reader may know of, with who wrote them for the family alone. */
export async function versionsSeen(
  room: Room,
  subject: HouseholdSubject,
  former: Former[],
  current: CurrentVersion & { text: VersionText },
): Promise<Version[]> {
  const seen = former.filter(({ replacedAt }) => maySeeVersion(subject, replacedAt));
  const names = isOfTheHousehold(subject.standing)
    ? await memberNames(room, subject.householdId)
    : new Map<string, string>();
  return [current, ...seen].map(({ id, text, writtenAt, writtenBy }) => ({
    ...{ id, text, writtenAt },
    writtenBy: names.get(writtenBy) ?? null,
  }));
}

/* Former text opens as text of what it stood in: it is the very bytes. */

async function formerGoal({ db, keys }: Room, { householdId, goalId }: FoundGoal): Promise<Former[]> {
  const rows = await db
    .select()
    .from(goalVersions)
    .where(and(eq(goalVersions.householdId, householdId), eq(goalVersions.goalId, goalId)))
    .orderBy(desc(goalVersions.replacedAt));
  return rows.map((row) => {
    const { words, reason } = openRow(goals, { ...row, id: row.goalId }, keys);
    return { ...row, text: { kind: "goal", words, reason } };
  });
}

async function formerAgreement({ db, keys }: Room, { householdId, itemId }: FoundItem): Promise<Former[]> {
  const rows = await db
    .select()
    .from(agreementVersions)
    .where(and(eq(agreementVersions.householdId, householdId), eq(agreementVersions.agreementId, itemId)))
    .orderBy(desc(agreementVersions.replacedAt));
  return rows.map((row) => {
    const opened = openRow(agreements, { ...row, id: row.agreementId }, keys);
    return { ...row, text: { kind: "agreement", ...agreementText(opened) } };
  });
}

async function formerProgress({ db, keys }: Room, { householdId, itemId }: FoundItem): Promise<Former[]> {
  const rows = await db
    .select()
    .from(progressVersions)
    .where(and(eq(progressVersions.householdId, householdId), eq(progressVersions.progressId, itemId)))
    .orderBy(desc(progressVersions.replacedAt));
  return rows.map((row) => {
    const opened = openRow(progressEntries, { ...row, id: row.progressId }, keys);
    return { ...row, text: { kind: "progress", ...progressText(opened) } };
  });
}
