import { and, asc, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import type { ImportedHelper } from "#app/domain/directory/helper-file";
import { rowId } from "#app/domain/row-id";
import { jobCommand } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow, sealRow } from "#app/vault/rows";
import { answerAddresses } from "#drizzle/schema/answering";
import { addressKeys, hashOfToken, tokenFor } from "./request-keys";

const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Brings the addresses of pages without an account to what some lines of a file say. Whoever runs the house answers for
 * them, so that none is still to be shown. A line without an address ends the one that there was.
 */
export const importAddresses = jobCommand({
  name: "contact.addresses-imported",
  input: z.custom<{ helpers: ImportedHelper[] }>(),
  about: async ({ db, input: { helpers } }) => pagesOf(db, helpers),
  allowedIf: whoRunsTheHouseMay,
  async carryOut({ db, keys, subject: pages }) {
    const known = await newestOf({ db, keys }, pages);
    const other = pages.filter(({ helperId, email }) => (known.get(helperId)?.live ?? null) !== email);
    await end(
      db,
      other.flatMap(({ helperId }) => known.get(helperId) ?? []),
    );
    const rows = other.flatMap((page) => rowFor(keys, page, known.get(page.helperId)?.id ?? nobody));
    if (rows.length > 0) await db.insert(answerAddresses).values(rows).onConflictDoNothing();
    return { given: rows.length, takenAway: other.length - rows.length };
  },
});

interface Page {
  helperId: string;
  email: string | null;
}

/** Also those that wait for a moderator. A page that was taken away is not there, and the address of one that was taken over is the helper's own. */
async function pagesOf(db: Db, helpers: ImportedHelper[]): Promise<Page[]> {
  const said = new Map(
    helpers.flatMap(({ key, email }) => (email === undefined ? [] : [[key, email] as const])),
  );
  if (said.size === 0) return [];
  const keys = JSON.stringify([...said.keys()]);
  const rows = await db
    .select({ helperId: sql<string>`helper_id`, key: sql<string>`line_key` })
    .from(sql`pages_of_lines(array(select jsonb_array_elements_text(${keys}::jsonb)))`);
  return rows.map(({ helperId, key }) => ({ helperId, email: said.get(key) ?? null }));
}

interface Known {
  id: string;
  /** Null where it was taken away. */
  live: string | null;
}

async function newestOf({ db, keys }: Room, pages: Page[]): Promise<Map<string, Known>> {
  if (pages.length === 0) return new Map();
  const { id, helperId, address, endedAt, setAt } = answerAddresses;
  const rows = await db
    .select({ id, helperId, address, endedAt })
    .from(answerAddresses)
    .where(
      inArray(
        helperId,
        pages.map((page) => page.helperId),
      ),
    )
    .orderBy(asc(setAt), asc(id));
  const opened = rows.map((row) => openRow(answerAddresses, row, addressKeys(keys)));
  return new Map(opened.map((row) => [row.helperId, { id: row.id, live: row.endedAt ? null : row.address }]));
}

/** Those that were read, and no other: what another import brought in meanwhile is the same, and stays. */
async function end(db: Db, known: Known[]): Promise<void> {
  const ids = known.flatMap(({ id, live }) => (live === null ? [] : [id]));
  if (ids.length === 0) return;
  await db
    .update(answerAddresses)
    .set({ endedAt: sql`now()` })
    .where(and(inArray(answerAddresses.id, ids), isNull(answerAddresses.endedAt)));
}

/** Its id follows from the address before it: of two imports at once one is kept. It tells nothing of the address itself. */
function rowFor(keys: Room["keys"], { helperId, email }: Page, former: string) {
  if (email === null) return [];
  const id = rowId(helperId, former, { email: hashOfToken(keys, email) });
  const proofHash = hashOfToken(keys, tokenFor(keys, `address|${id}`));
  const row = { id, helperId, address: email, language: "nl" as const, proofHash };
  return [{ ...sealRow(answerAddresses, row, addressKeys(keys)), confirmedAt: sql`now()` }];
}
