/** The suites that are asked whether they notice, from the quickest to the slowest. */
export const suites = [
  "tests/access/matrix-of-rows",
  "tests/access/forged-rows",
  "tests/access/forged-calls",
  "tests/access/contact",
  "tests/access/feedback",
  "tests/database/contact",
  "tests/database/contact-letters",
  "tests/database/page-reminders",
  "tests/database/pages-by-link",
  "tests/access/owners",
  "tests/access/important",
  "tests/access/load",
  "tests/access/tasks",
  "tests/access/who-is-asked",
  "tests/access/looking-back",
  "tests/access/measuring",
  "tests/access/words-of-invitations",
  "tests/access/forged-pages",
  "tests/access/forged-colleagues",
  "tests/access/forged-imports",
  "tests/access/forged-texts",
  "tests/database/import-helpers",
  "tests/database/pages-from-files",
  "tests/database/imported-addresses",
  "tests/access/as-time-goes-by",
  "tests/access/childs-own",
  "tests/access/forged-changes",
  "tests/access/matrix-of-households",
  "tests/access/matrix-of-goals",
  "tests/access/versions",
  "tests/access/closing",
  "tests/access/handing-in",
  "tests/access/goal-states",
  "tests/access/gate",
  "tests/access/holes",
  "tests/access/preview",
  "tests/access/no-override",
  "tests/access/ledger",
  "tests/access/ledger-export",
  "tests/access/refused-tries",
  "tests/access/accounts",
  "tests/database/borrowed-ids",
  "tests/database/viewer",
  "tests/database/ages",
  "tests/database/moderation",
  "tests/database/published-texts",
  "tests/database/photos",
  "tests/access/histories",
] as const;
export type Suite = (typeof suites)[number];

/** One small breaking of a rule, a policy, a function or the gate: what it says is how the product would then behave. */
export interface Mutant {
  says: string;
  file: string;
  /** Where the policy, the function or the rule begins that is broken: nothing else in the file is touched. */
  within: string;
  find: string;
  replace: string;
  /** The suite that will notice, as far as anybody knows: it is asked first. */
  by: Suite;
}

type Break = (says: string, find: string, replace: string, by?: Suite) => Mutant;

/** Says how one policy is broken. */
export function policy(name: string, by: Suite): Break {
  return breakIn("migrations/0003_policies.sql", `CREATE POLICY "${name}"`, by);
}

/** Says how one function or trigger of the database is broken. */
export function viewerFunction(name: string, by: Suite): Break {
  return breakIn("migrations/0002_viewer.sql", `create function ${name}(`, by);
}

/** The same of one of those whose plan is kept (docs/decisions/0026). */
export function keptFunction(name: string, by: Suite): Break {
  return breakIn("migrations/0041_plans_kept.sql", ` function ${name}(`, by);
}

/** The same of those that are asked of many grants at once (docs/decisions/0052). */
export function setFunction(name: string, by: Suite): Break {
  return breakIn("migrations/0060_grants_as_a_set.sql", ` function ${name}(`, by);
}

export function breakIn(file: string, within: string, by: Suite): Break {
  return (says, find, replace, other = by) => ({ says, file, within, find, replace, by: other });
}

/** The text of the file with the fault in it. */
export function broken(text: string, { says, file, within, find, replace }: Mutant): string {
  const start = text.indexOf(within);
  const rest = text.slice(start);
  const end = rest.search(file.endsWith(".sql") ? /--> statement-breakpoint/ : /\n\}\)?;?\n|;\n\n/);
  const part = end < 0 ? rest : rest.slice(0, end);
  if (start < 0 || !part.includes(find)) throw new Error(`The mutant "${says}" finds nothing to change.`);
  return text.slice(0, start) + part.replaceAll(find, () => replace) + rest.slice(part.length);
}

/* How the policies say things, as in drizzle/policies/viewer.ts. */
export const home = "household_id = any(array(select my_households()))";
export const own = "household_id = any(array(select my_own_households()))";
export const withinHousehold = (column: string, keys: string) =>
  `(${column} = any(array(select (${keys}).id)) and row(household_id, ${column})::household_key = any(array(select ${keys})))`;
export const isMe = (column: string) => withinHousehold(column, "my_members()");
export const isMyParty = withinHousehold("party_id", "my_parties()");
export const seesGoal = (table: string) =>
  `exists (select from goals where goals.household_id = ${table}.household_id and goals.id = ${table}.goal_id)`;
export const atHome = (table: string) => `(${home} and ${seesGoal(table)})`;
/** Anybody of the household, where it should be the member in whose name something stands. */
export const anybodyHere = `(${home})`;
