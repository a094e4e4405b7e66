import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import {
  attainments,
  audiences,
  feelings,
  goalKinds,
  lifecycles,
  lifeDomains,
  steps,
} from "#app/domain/plan/goal";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

/** What every item of a plan carries: its household, its own id, who wrote it and when. */
const itemColumns = () => ({
  householdId: uuid("household_id")
    .notNull()
    .references(() => households.id),
  id: uuid().notNull(),
  authorId: uuid("author_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  /** Of the text that stands here now, after it was changed: which version it is, by whom and since when. The database itself fills them in. */
  versionId: uuid("version_id"),
  editedBy: uuid("edited_by"),
  editedAt: timestamp("edited_at", { withTimezone: true }),
});

export const goals = pgTable(
  "goals",
  {
    ...itemColumns(),
    kind: text({ enum: goalKinds }).notNull().default("goal"),
    words: sealedText().notNull(),
    reason: sealedText(),
    /** A word to find it back by, that is no part of the text and has no history. */
    domain: text({ enum: lifeDomains }),
    audience: text({ enum: audiences }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("goals_author", table.householdId, table.authorId),
    ...editedByMember("goals", table),
    index("goals_id").on(table.id),
    index("goals_author").on(table.authorId),
    oneOf("goals_audience", table.audience, audiences),
    oneOf("goals_kind", table.kind, goalKinds),
    oneOf("goals_domain", table.domain, lifeDomains),
  ],
);

/** What need not be agreed: how, with whom, and before which day. */
export const moreOfAnAgreement = () => ({
  how: sealedText(),
  withWhom: sealedText("with_whom"),
  dueOn: date("due_on"),
});

export const agreements = pgTable(
  "agreements",
  {
    ...itemColumns(),
    goalId: uuid("goal_id").notNull(),
    who: sealedText().notNull(),
    what: sealedText().notNull(),
    when: sealedText().notNull(),
    ...moreOfAnAgreement(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("agreements_author", table.householdId, table.authorId),
    ...editedByMember("agreements", table),
    hangsUnderGoal("agreements", table),
    index("agreements_id").on(table.id),
    index("agreements_goal").on(table.householdId, table.goalId),
  ],
);

export const progressEntries = pgTable(
  "progress_entries",
  {
    ...itemColumns(),
    goalId: uuid("goal_id").notNull(),
    words: sealedText().notNull(),
    feeling: text({ enum: feelings }),
    step: text({ enum: steps }),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("progress_entries_author", table.householdId, table.authorId),
    ...editedByMember("progress_entries", table),
    hangsUnderGoal("progress_entries", table),
    index("progress_entries_id").on(table.id),
    index("progress_entries_goal").on(table.householdId, table.goalId, table.createdAt),
    oneOf("progress_entries_feeling", table.feeling, feelings),
    oneOf("progress_entries_step", table.step, steps),
  ],
);

/** What the family says of where a goal stands and, apart from that, how far it came. Each time is a row; the newest one holds. */
export const goalStates = pgTable(
  "goal_states",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    goalId: uuid("goal_id").notNull(),
    saidBy: uuid("said_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    lifecycle: text({ enum: lifecycles }).notNull(),
    lookAgainOn: date("look_again_on"),
    attainment: text({ enum: attainments }).notNull(),
    words: sealedText(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("goal_states", table),
    ofMember("goal_states_said_by", table.householdId, table.saidBy),
    index("goal_states_goal").on(table.householdId, table.goalId, table.createdAt),
    oneOf("goal_states_lifecycle", table.lifecycle, lifecycles),
    oneOf("goal_states_attainment", table.attainment, attainments),
    check("goal_states_look_again", sql`look_again_on is null or lifecycle = 'notNow'`),
    check("goal_states_own_words", sql`(words is not null) = (attainment = 'own')`),
  ],
);

/** Whom of the household a goal is about. Nobody here means all of them. */
export const goalSubjects = pgTable(
  "goal_subjects",
  {
    householdId: uuid("household_id").notNull(),
    goalId: uuid("goal_id").notNull(),
    memberId: uuid("member_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.goalId, table.memberId] }),
    hangsUnderGoal("goal_subjects", table),
    ofMember("goal_subjects_member", table.householdId, table.memberId),
  ],
);

type EditedTable = { householdId: PgColumn; editedBy: PgColumn };
type ChildTable = { householdId: PgColumn; goalId: PgColumn };
type AboutTable = { householdId: PgColumn; agreementId: PgColumn; progressId: PgColumn };

function editedByMember(name: string, table: EditedTable) {
  return [
    ofMember(`${name}_edited_by`, table.householdId, table.editedBy),
    check(`${name}_edited`, sql`num_nonnulls(version_id, edited_by, edited_at) in (0, 3)`),
  ];
}

/** The child belongs to the goal, within one and the same household. */
export function hangsUnderGoal(name: string, table: ChildTable) {
  return foreignKey({
    name: `${name}_goal`,
    columns: [table.householdId, table.goalId],
    foreignColumns: [goals.householdId, goals.id],
  });
}

/** What is about one agreement or one progress entry names it here; with neither it is about the goal as a whole. */
export const itemColumnsOf = () => ({
  agreementId: uuid("agreement_id"),
  progressId: uuid("progress_id"),
});

export function aboutAnItem(name: string, table: AboutTable) {
  return [
    foreignKey({
      name: `${name}_agreement`,
      columns: [table.householdId, table.agreementId],
      foreignColumns: [agreements.householdId, agreements.id],
    }),
    foreignKey({
      name: `${name}_progress`,
      columns: [table.householdId, table.progressId],
      foreignColumns: [progressEntries.householdId, progressEntries.id],
    }),
    check(`${name}_one_item`, sql`agreement_id is null or progress_id is null`),
  ];
}
