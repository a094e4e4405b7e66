import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { agreements, goals, progressEntries } from "../schema/plan";
import { agreementVersions, goalVersions, progressVersions } from "../schema/versions";
import { definer, person } from "./roles";
import {
  goalIsVisible,
  iAmMember,
  myHouseholds,
  myOwnHouseholds,
  ofAGoalISeeAtHome,
  stoodThereForMe,
  wordsOfAnotherChild,
} from "./viewer";

/* Complete by themselves: an update without a where clause asks no select policy. Only columns of text are granted. */

const goalOfMyHousehold = sql`((audience = 'household' and household_id = ${myHouseholds})
    or (audience = 'owners' and household_id = ${myOwnHouseholds}) or ${iAmMember("author_id")}) and not ${wordsOfAnotherChild}`;

const agreementOfMyHousehold = sql`${ofAGoalISeeAtHome("agreements")} and not ${wordsOfAnotherChild}`;

export const membersChangeGoals = pgPolicy("members change the words of goals that they see at home", {
  for: "update",
  to: person,
  using: goalOfMyHousehold,
  withCheck: goalOfMyHousehold,
}).link(goals);

export const membersChangeAgreements = pgPolicy("members change agreements that they see at home", {
  for: "update",
  to: person,
  using: agreementOfMyHousehold,
  withCheck: agreementOfMyHousehold,
}).link(agreements);

const myOwnProgress = sql`${iAmMember("author_id")} and ${goalIsVisible("progress_entries")}`;

export const authorsChangeProgress = pgPolicy("who wrote how it goes corrects it", {
  for: "update",
  to: person,
  using: myOwnProgress,
  withCheck: myOwnProgress,
}).link(progressEntries);

export const [formerGoalsAreSeen, formerGoalsAreKept] = kept(
  "goals",
  "goals",
  "goal_versions",
  goalVersions,
  null,
);
export const [formerAgreementsAreSeen, formerAgreementsAreKept] = kept(
  "agreements",
  "agreements",
  "agreement_versions",
  agreementVersions,
  "agreement_id",
);
export const [formerProgressIsSeen, formerProgressIsKept] = kept(
  "progress",
  "progress_entries",
  "progress_versions",
  progressVersions,
  "progress_id",
);

function kept(what: string, of: string, name: string, table: PgTable, itemOf: string | null) {
  return [
    pgPolicy(`former ${what}: seen at home, and by who saw it stand`, {
      for: "select",
      to: person,
      using: sql`${ofAGoalISeeAtHome(name)} or ${stoodThereForMe(name, of, itemOf)}`,
    }).link(table),
    pgPolicy(`former ${what}: kept by a trigger`, {
      for: "insert",
      to: definer,
      withCheck: sql`true`,
    }).link(table),
  ] as const;
}
