import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openTestDatabase } from "#tests/support/database";
import { soundOf } from "./fault";
import { broken } from "./mutant";
import { mutants } from "./mutants";

const shape = `
  select 'policy', tablename || ': ' || policyname, concat_ws(' | ', cmd, roles::text, qual, with_check) from pg_policies
  union all
  select 'function', oid::regprocedure::text, pg_get_functiondef(oid) from pg_proc
    where pronamespace = 'public'::regnamespace and prokind = 'f'
  union all
  select 'trigger', tgrelid::regclass || ': ' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all
  select 'right', table_name || '.' || column_name, string_agg(grantee || privilege_type, ' ' order by grantee, privilege_type)
    from information_schema.column_privileges where table_schema = 'public' group by table_name, column_name
  order by 1, 2`;

describe("the faults that are made on purpose", () => {
  test.each(mutants)("$file: $says", (mutant) => {
    const text = readFileSync(mutant.file, "utf8");
    expect(broken(text, mutant)).not.toBe(text);
  });

  test("are each another one", () => {
    const faults = mutants.map(({ file, within, find, replace }) => [file, within, find, replace].join("|"));
    expect(faults.filter((fault, index) => faults.indexOf(fault) !== index)).toEqual([]);
    const names = mutants.map(({ file, says }) => `${file}: ${says}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("break what stands in the database now, and not what was replaced since", async () => {
    const test = await openTestDatabase();
    const before = await test.admin(shape);
    for (const sound of new Set(mutants.flatMap((mutant) => soundOf(mutant) ?? []))) await test.admin(sound);
    const after = await test.admin(shape);
    await test.close();
    expect(after).toEqual(before);
  });
});
