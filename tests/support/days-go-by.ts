import { householdTables } from "#tests/access/no-override-digest";
import type { TestDatabase } from "./database";

/** Time goes by: all that the household has is so many days older, and its ledger reads as if it had been written then. */
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
  await on.admin([...moves, ledgerOlder(householdId, count)].join(";\n"));
}

/** Each line of each chain anew, with its own moment and the hash that the product itself makes of it: a whole ledger stays whole. */
const ledgerOlder = (householdId: string, count: number) => `do $$
  declare
    line public.ledger_entries;
    previous text;
  begin
    for line in select * from public.ledger_entries where household_id = '${householdId}' order by chain, seq loop
      line.at := line.at - interval '${count} days';
      line.previous_hash := case line.seq when 1 then '' else previous end;
      line.hash := public.ledger_hash(line);
      update public.ledger_entries set at = line.at, previous_hash = line.previous_hash, hash = line.hash
        where household_id = line.household_id and chain = line.chain and seq = line.seq;
      previous := line.hash;
    end loop;
  end $$`;
