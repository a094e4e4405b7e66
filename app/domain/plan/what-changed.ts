import { and, eq, gt, inArray, ne, type SQL, sql } from "drizzle-orm";
import { type PgColumn, type PgTable, unionAll } from "drizzle-orm/pg-core";
import type { Db } from "#app/database/connection.server";
import type { Blank } from "#app/gate/kept";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { ledgerEntries } from "#drizzle/schema/audit";
import { evaluationDecisions, evaluations } from "#drizzle/schema/evaluations";
import {
  headingRemovals,
  headingVersions,
  planHeadings,
  planTitles,
  templateChoices,
} from "#drizzle/schema/headings";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { noteTexts } from "#drizzle/schema/notes";
import { agreements, goalStates, progressEntries } from "#drizzle/schema/plan";
import { taskMarks, tasks, taskVersions } from "#drizzle/schema/tasks";
import { agreementVersions, goalVersions, progressVersions } from "#drizzle/schema/versions";
import type { Readers } from "./when-looked";

/** What a plan has besides its goals. */
export type PlanPart = "headings" | "evaluations" | "notes";

/** Under which goal, or as which part of the plan itself; and of which item, where who was given that alone sees it too. */
type Place = { goalId: PgColumn; itemId?: PgColumn } | { part: PlanPart };
type OfAHousehold = PgTable & { householdId: PgColumn };

/**
 * Every moment since the first look at which somebody else changed or added something that this reader sees. What is no goal's has the household's
 * own id in the place of one.
 */
export function whatChanged(db: Db, readers: Readers<string | Blank>, first: Date | Blank) {
  const { householdIds, memberId: me } = readers;
  const isNew = (table: OfAHousehold, at: PgColumn) =>
    and(inArray(table.householdId, householdIds), gt(at, sql.param(first, at)));
  const changes = (table: OfAHousehold, at: PgColumn, by: PgColumn, place: Place) =>
    db
      .select(rowOf(table, at, place))
      .from(table)
      .where(and(isNew(table, at), me ? ne(by, me) : undefined));
  const replaced = (
    table: typeof goalVersions | typeof agreementVersions | typeof progressVersions,
    place: Place,
  ) => changes(table, table.replacedAt, table.replacedBy, place);
  const added = (table: OfAHousehold & { createdAt: PgColumn }, by: PgColumn, place: Place) =>
    changes(table, table.createdAt, by, place);
  return unionAll(
    replaced(goalVersions, goalVersions),
    replaced(agreementVersions, { goalId: agreementVersions.goalId, itemId: agreementVersions.agreementId }),
    replaced(progressVersions, { goalId: progressVersions.goalId, itemId: progressVersions.progressId }),
    added(goalStates, goalStates.saidBy, goalStates),
    added(goalScales, goalScales.writtenBy, goalScales),
    added(goalMeasurements, goalMeasurements.saidBy, goalMeasurements),
    added(evaluationDecisions, evaluationDecisions.decidedBy, evaluationDecisions),
    added(agreements, agreements.authorId, { goalId: agreements.goalId, itemId: agreements.id }),
    added(progressEntries, progressEntries.authorId, {
      goalId: progressEntries.goalId,
      itemId: progressEntries.id,
    }),
    me
      ? changes(taskVersions, taskVersions.replacedAt, taskVersions.replacedBy, taskVersions)
      : changes(tasks, tasks.editedAt, tasks.editedBy, { goalId: tasks.goalId, itemId: tasks.agreementId }),
    added(tasks, tasks.authorId, { goalId: tasks.goalId, itemId: tasks.agreementId }),
    db
      .select(
        rowOf(agreementStates, agreementStates.createdAt, {
          goalId: agreements.goalId,
          itemId: agreements.id,
        }),
      )
      .from(agreementStates)
      .innerJoin(
        agreements,
        and(
          eq(agreements.householdId, agreementStates.householdId),
          eq(agreements.id, agreementStates.agreementId),
        ),
      )
      .where(and(isNew(agreementStates, agreementStates.createdAt), saidByAnother(agreementStates, readers))),
    db
      .select(rowOf(taskMarks, taskMarks.createdAt, { goalId: tasks.goalId, itemId: tasks.agreementId }))
      .from(taskMarks)
      .innerJoin(tasks, and(eq(tasks.householdId, taskMarks.householdId), eq(tasks.id, taskMarks.taskId)))
      .where(
        and(
          isNew(taskMarks, taskMarks.createdAt),
          inArray(taskMarks.mark, [...changesOfATask]),
          saidByAnother(taskMarks, readers),
        ),
      ),
    added(planHeadings, planHeadings.authorId, { part: "headings" }),
    changes(headingVersions, headingVersions.replacedAt, headingVersions.replacedBy, { part: "headings" }),
    added(headingRemovals, headingRemovals.removedBy, { part: "headings" }),
    added(templateChoices, templateChoices.chosenBy, { part: "headings" }),
    added(planTitles, planTitles.authorId, { part: "headings" }),
    added(evaluations, evaluations.begunBy, { part: "evaluations" }),
    added(noteTexts, noteTexts.authorId, { part: "notes" }),
  ).as("changed");
}

/** What changes a task itself. Who takes a turn and how it went is every day's, and stands with the task. */
const changesOfATask = ["skipped", "stopped", "resumed"] as const;

function rowOf({ householdId }: OfAHousehold, at: PgColumn, place: Place) {
  const [goalId, itemId, part] =
    "part" in place
      ? [householdId, sql`null::uuid`, place.part]
      : [place.goalId, place.itemId ?? sql`null::uuid`, null];
  return {
    householdId: sql<string>`${householdId}`.as("household_id"),
    goalId: sql<string>`${goalId}`.as("goal_id"),
    itemId: sql<string | null>`${itemId}`.as("item_id"),
    part: sql<PlanPart | null>`${part}::text`.as("part"),
    at: sql`${at}`.mapWith(ledgerEntries.at).as("at"),
  };
}

function saidByAnother(
  table: { householdId: PgColumn; memberId: PgColumn; partyId: PgColumn },
  { memberId, parties }: Readers<string | Blank>,
): SQL {
  if (memberId) return sql`${table.memberId} is distinct from ${memberId}`;
  const mine = parties.map(({ householdId, partyId }) => sql`(${householdId}::uuid, ${partyId}::uuid)`);
  return sql`(${table.partyId} is null or (${table.householdId}, ${table.partyId}) not in (${sql.join(mine, sql`, `)}))`;
}
