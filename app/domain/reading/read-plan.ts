import { count, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { mayClosePlan } from "#app/domain/access/keeping";
import { mayReadPlan } from "#app/domain/access/plan";
import { mayEndParty } from "#app/domain/access/sharing";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import { readerOf } from "#app/domain/plan/author";
import { changesInPlan } from "#app/domain/plan/changes-since";
import { presentClosing } from "#app/domain/plan/closings-of";
import { statesOfGoals } from "#app/domain/plan/goal-states";
import { headingsIn, termsOf } from "#app/domain/plan/headings-of";
import { titleOf } from "#app/domain/plan/titles-of";
import { callsOf } from "#app/domain/sharing/calls";
import { partiesOf } from "#app/domain/sharing/parties";
import { readersInPlan } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { agreements, goals, progressEntries } from "#drizzle/schema/plan";
import { comingTurns } from "./coming-turns";
import { importantOf } from "./important";
import { waitsForYou } from "./waits-for-you";

const goalsIn = kept(["householdId"], (db, { householdId }) =>
  db
    .select()
    .from(goals)
    .where(eq(goals.householdId, householdId))
    .orderBy(desc(goals.createdAt), desc(goals.id)),
);

/** The plan as the family opens it: every goal this member may see, newest first, with who else can see it. */
export const readPlan = query({
  name: "plan.read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPlan,
  async carryOut({ db, keys, subject }) {
    const { householdId } = subject;
    const room = { db, keys };
    const [
      written,
      { readers, calls },
      agreementCounts,
      progressCounts,
      changes,
      states,
      closing,
      headings,
      terms,
      name,
      title,
      waits,
      coming,
    ] = await Promise.all([
      goalsIn(db, { householdId }),
      fromOutside(room, subject),
      countPerGoal(room, agreementsPerGoal, householdId),
      countPerGoal(room, progressPerGoal, householdId),
      changesInPlan(db, readerOf(subject)),
      statesOfGoals(room, householdId),
      presentClosing(room, householdId),
      headingsIn(room, householdId),
      termsOf(room, householdId),
      householdName(room, householdId),
      titleOf(room, householdId),
      waitsForYou(room, subject),
      comingTurns(room, subject),
    ]);
    const rows = written.filter(({ kind }) => kind === "goal");
    return {
      householdId,
      householdName: name,
      /** In the family's own words, where it gave one. */
      title,
      closing,
      mayClose: closing === null && mayClosePlan(subject).allowed,
      headings,
      terms,
      waits: { ...waits, freed: coming.freed },
      /** What there is to do today, each with who sees it. */
      today: { day: coming.today, turns: seenBy(coming.turns, written, readers) },
      calls,
      /** Of what the plan has besides its goals. */
      changes: { headings: changes.headings, evaluations: changes.evaluations, notes: changes.notes },
      important: importantOf({ db, keys }, written, { readers, states, changes: changes.goals }),
      goals: rows.map((row) => {
        const { id, words, domain, audience } = openRow(goals, row, keys);
        const state = states.get(id) ?? null;
        const counts = { agreements: agreementCounts.get(id) ?? 0, progress: progressCounts.get(id) ?? 0 };
        return {
          id,
          words,
          domain,
          audience,
          state,
          ...counts,
          readers: readers.get(id) ?? [],
          changes: changes.goals.get(id) ?? null,
        };
      }),
    };
  },
});

type ReadersOf = Awaited<ReturnType<typeof readersInPlan>>;

/** Who from outside sees what, and, to owners, what there is to say about whom. */
async function fromOutside(room: Room, subject: HouseholdSubject) {
  const { householdId } = subject;
  const parties = await partiesOf(room, householdId);
  const [readers, calls] = await Promise.all([
    readersInPlan(room, householdId, parties),
    mayEndParty(subject).allowed ? callsOf(room, householdId, parties) : [],
  ]);
  return { readers, calls };
}

/** With who of the family, and who from outside, sees the goal that each is under. */
function seenBy<One extends { goalId: string }>(
  turns: One[],
  written: (typeof goals.$inferSelect)[],
  readers: ReadersOf,
) {
  return turns.flatMap((one) => {
    const goal = written.find(({ id }) => id === one.goalId);
    return goal ? [{ ...one, audience: goal.audience, readers: readers.get(goal.id) ?? [] }] : [];
  });
}

const agreementsPerGoal = perGoal(agreements);
const progressPerGoal = perGoal(progressEntries);

function perGoal(table: typeof agreements | typeof progressEntries) {
  return kept(["householdId"], (db, { householdId }) =>
    db
      .select({ goalId: table.goalId, count: count() })
      .from(table)
      .where(eq(table.householdId, householdId))
      .groupBy(table.goalId),
  );
}

async function countPerGoal({ db }: Room, counted: ReturnType<typeof perGoal>, householdId: string) {
  const rows = await counted(db, { householdId });
  return new Map(rows.map((row) => [row.goalId, row.count]));
}
