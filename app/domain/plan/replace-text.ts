import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { Invalid } from "#app/gate/outcome";
import { readsSo } from "./version";

interface Replacing<Written> {
  written: Written;
  /** As it reads at this moment. */
  read: () => Promise<object | null>;
  /** Writes where the version is still the one that the writer had before him, and says whether it did. */
  write: (written: Written) => Promise<boolean>;
}

/**
 * Puts another text in the place of the version that its writer had before him. Where somebody else was first nothing is written, and the
 * writer gets both to choose from. What reads so already is not written again: the same form sent twice is one change.
 */
export async function replaceText<Written extends Record<string, string | null>>({
  written,
  read,
  write,
}: Replacing<Written>): Promise<{ isNew: boolean } | Invalid> {
  const now = await read();
  if (now && readsSo(now, written)) return { isNew: false };
  if (await write(written)) return { isNew: true };
  const meanwhile = await read();
  return meanwhile && readsSo(meanwhile, written)
    ? { isNew: false }
    : new Invalid({ form: "changed-meanwhile" });
}

/** The row still has the text that somebody began with. */
export function isStill(table: { id: PgColumn; versionId: PgColumn }, version: string): SQL {
  return sql`coalesce(${table.versionId}, ${table.id}) = ${version}`;
}
