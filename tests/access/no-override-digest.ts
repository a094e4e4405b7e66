import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as agreementStates from "#drizzle/schema/agreement-states";
import * as audit from "#drizzle/schema/audit";
import * as consents from "#drizzle/schema/consents";
import * as conversation from "#drizzle/schema/conversation";
import * as evaluations from "#drizzle/schema/evaluations";
import * as feedback from "#drizzle/schema/feedback";
import * as headings from "#drizzle/schema/headings";
import * as households from "#drizzle/schema/households";
import * as keeping from "#drizzle/schema/keeping";
import * as network from "#drizzle/schema/network";
import * as notes from "#drizzle/schema/notes";
import * as owners from "#drizzle/schema/owners";
import * as plan from "#drizzle/schema/plan";
import * as proposals from "#drizzle/schema/proposals";
import * as sharing from "#drizzle/schema/sharing";
import * as tasks from "#drizzle/schema/tasks";
import * as versions from "#drizzle/schema/versions";

/** Every table in which a row belongs to a household. A test compares them with the catalog of the database. */
export const householdTables = Object.values({
  ...agreementStates,
  ...audit,
  ...consents,
  ...conversation,
  ...evaluations,
  ...feedback,
  ...headings,
  ...households,
  ...keeping,
  ...network,
  ...owners,
  ...notes,
  ...plan,
  ...proposals,
  ...sharing,
  ...tasks,
  ...versions,
})
  .filter((one) => is(one, PgTable))
  .filter((one) => getTableName(one) === "households" || "householdId" in getTableColumns(one))
  .map((one) => getTableName(one))
  .sort();

/** SQL that gives, as one row, a digest of everything that a household has in each table: its ledger too, unless it is left out. */
export function digestOf(householdId: string, leftOut: string[] = []): string {
  const columns = householdTables
    .filter((name) => !leftOut.includes(name))
    .map((name) => {
      const key = name === "households" ? "id" : "household_id";
      return `(select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')
        from ${name} t where ${key} = '${householdId}') as ${name}`;
    });
  return `select ${columns.join(", ")}`;
}
