import { householdTables } from "#tests/access/no-override-digest";
import type { TestDatabase } from "./database";

/** Time goes by: all that the household has is so many days older. The ledger stays as it is, for nobody can move it. */
export async function daysGoBy(
  on: Pick<TestDatabase, "admin">,
  householdId: string,
  count: number,
): Promise<void> {
  const columns = await on.admin(`select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type in ('date', 'timestamp with time zone') and table_name <> 'ledger_entries'
      and table_name in (${householdTables.map((name) => `'${name}'`).join(", ")})`);
  const moves = householdTables.map((table) => {
    const moments = columns.filter(({ table_name }) => table_name === table);
    const set = moments.map(({ column_name: name }) => `"${name}" = "${name}" - interval '${count} days'`);
    const key = table === "households" ? "id" : "household_id";
    return set.length > 0
      ? `update ${table} set ${set.join(", ")} where ${key} = '${householdId}'`
      : "select 1";
  });
  await on.admin(moves.join(";\n"));
}
