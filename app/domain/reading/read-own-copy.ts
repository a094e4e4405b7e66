import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { z } from "zod";
import { mayLeave } from "#app/domain/access/households";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import { authorOf } from "#app/domain/plan/author";
import type { Audience } from "#app/domain/plan/goal";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { consents } from "#drizzle/schema/consents";
import { comments } from "#drizzle/schema/conversation";
import { evaluationDecisions } from "#drizzle/schema/evaluations";
import { headingVersions, planHeadings, planTitles } from "#drizzle/schema/headings";
import { planSnapshots } from "#drizzle/schema/keeping";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { networkContacts } from "#drizzle/schema/network";
import { notes, noteTexts } from "#drizzle/schema/notes";
import { agreements, goalStates, goals, progressEntries } from "#drizzle/schema/plan";
import { tasks, taskVersions } from "#drizzle/schema/tasks";
import { agreementVersions, goalVersions, progressVersions } from "#drizzle/schema/versions";
import { type OwnEntry, type OwnFact, type OwnSort, ownFacts, saysWithoutWords } from "./own-words";

/**
 * A table with words in it, and the column that says whose they are: the first one that is filled in, for words that somebody put in the place of
 * another one's are his. Former text opens as text of what it stood in.
 */
interface Source {
  sort: OwnSort;
  table: PgTable;
  by: string | [changed: string, written: string];
  stoodIn?: { table: PgTable; id: string };
}

const sources: Source[] = [
  { sort: "goal", table: goals, by: ["editedBy", "authorId"] },
  { sort: "agreement", table: agreements, by: ["editedBy", "authorId"] },
  { sort: "progress", table: progressEntries, by: "authorId" },
  { sort: "state", table: goalStates, by: "saidBy" },
  { sort: "comment", table: comments, by: "memberId" },
  { sort: "answer", table: consents, by: "answeredBy" },
  { sort: "formerGoal", table: goalVersions, by: "writtenBy", stoodIn: { table: goals, id: "goalId" } },
  {
    ...{ sort: "formerAgreement", table: agreementVersions, by: "writtenBy" },
    stoodIn: { table: agreements, id: "agreementId" },
  },
  {
    ...{ sort: "formerProgress", table: progressVersions, by: "writtenBy" },
    stoodIn: { table: progressEntries, id: "progressId" },
  },
  { sort: "heading", table: planHeadings, by: "editedBy" },
  {
    ...{ sort: "formerHeading", table: headingVersions, by: "writtenBy" },
    stoodIn: { table: planHeadings, id: "headingId" },
  },
  { sort: "note", table: noteTexts, by: "authorId" },
  { sort: "agreementStep", table: agreementStates, by: "memberId" },
  { sort: "neighbour", table: networkContacts, by: "authorId" },
  { sort: "copyToWhom", table: planSnapshots, by: "madeBy" },
  { sort: "task", table: tasks, by: ["editedBy", "authorId"] },
  { sort: "formerTask", table: taskVersions, by: "writtenBy", stoodIn: { table: tasks, id: "taskId" } },
  { sort: "planTitle", table: planTitles, by: "authorId" },
  { sort: "scale", table: goalScales, by: "writtenBy" },
  { sort: "measurement", table: goalMeasurements, by: "saidBy" },
  { sort: "decision", table: evaluationDecisions, by: "decidedBy" },
];

/** A name stands beside the words, and is not what was said. */
const notSaid = ["authorName", "checksum"];

/**
 * What the asker wrote in a plan, to keep when leaving: as far as the asker sees it, and nobody else's words. It leaves no line for the
 * household, so that nobody reads from it that somebody thinks of going.
 */
export const readOwnCopy = query({
  name: "households.own-copy-taken",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayLeave,
  async carryOut({ db, keys, subject: { householdId, standing } }) {
    const room = { db, keys };
    const memberId = authorOf(standing);
    const known = await goalsKnown(room, householdId);
    const written = await db.select().from(notes).where(eq(notes.householdId, householdId));
    const forWhom = new Map<unknown, string>(written.map(({ id, audience }) => [id, audience]));
    const entries: OwnEntry[] = [];
    for (const source of sources)
      entries.push(...(await wordsIn(room, source, { householdId, memberId, goals: known, notes: forWhom })));
    entries.sort((one, other) => one.at.getTime() - other.at.getTime());
    return { household: await householdName(room, householdId), member: standing.name, entries };
  },
  traces: () => null,
});

interface Asked {
  householdId: string;
  memberId: string;
  goals: Known;
  /** Note id -> for whom it is. */
  notes: Map<unknown, string>;
}

type Row = Record<string, unknown> & { id: string; householdId: string };

async function wordsIn({ db, keys }: Room, source: Source, asked: Asked): Promise<OwnEntry[]> {
  const { sort, table, by, stoodIn } = source;
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const { householdId } = columns;
  const writers = [by].flat().map((name) => columns[name]);
  if (!householdId || writers.includes(undefined))
    throw new Error(`There is no ${by} where words are looked for.`);
  const whose = sql`coalesce(${sql.join(writers, sql`, `)})`;
  const rows = (await db
    .select()
    .from(table)
    .where(and(eq(householdId, asked.householdId), sql`${whose} = ${asked.memberId}`))) as Row[];
  return rows.flatMap((row) => {
    const place = stoodIn ? { ...row, id: String(row[stoodIn.id]) } : row;
    const opened: Record<string, unknown> = openRow(stoodIn?.table ?? table, place, keys);
    const fields = Object.keys(row).filter(
      (field) => row[field] instanceof Uint8Array && !notSaid.includes(field),
    );
    const facts = factsIn(row);
    if (fields.length === 0 && !saysWithoutWords.includes(sort)) return [];
    const goalId = table === goals ? row.id : String(row.goalId);
    return {
      sort,
      at: (row.editedAt ?? row.createdAt ?? row.writtenAt) as Date,
      goal: asked.goals.get(goalId)?.words ?? null,
      isOnlyMine:
        (row.audience ?? asked.notes.get(row.noteId) ?? asked.goals.get(goalId)?.audience) === "author",
      facts,
      text: Object.fromEntries(fields.map((field) => [field, String(opened[field])])),
    };
  });
}

/** What was chosen beside the words, by the names of the fields. */
function factsIn(row: Row): Partial<Record<OwnFact, string>> {
  return Object.fromEntries(
    ownFacts.flatMap((fact) => (typeof row[fact] === "string" ? [[fact, row[fact]]] : [])),
  );
}

type Known = Map<string, { words: string; audience: Audience }>;

async function goalsKnown({ db, keys }: Room, householdId: string): Promise<Known> {
  const rows = await db.select().from(goals).where(eq(goals.householdId, householdId));
  return new Map(rows.map((row) => [row.id, openRow(goals, row, keys)]));
}
