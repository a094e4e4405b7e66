import { and, desc, eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { ledgerEntries } from "#drizzle/schema/audit";
import { controlCode, type LedgerHead } from "./ledger-line";

/** The last line of each chain that the reader may see, the household's first. A chain without lines has none. */
export async function chainHeads({ db }: Room, { householdId, standing }: HouseholdSubject) {
  const own = standing.as === "party" ? [] : [standing.memberId];
  const heads: LedgerHead[] = [];
  for (const chain of [householdId, ...own]) {
    const [row] = await db
      .select()
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.householdId, householdId), eq(ledgerEntries.chain, chain)))
      .orderBy(desc(ledgerEntries.seq))
      .limit(1);
    if (!row) continue;
    const { seq, at, hash } = row;
    heads.push({ of: chain === householdId ? "household" : "own", seq, at, code: controlCode(hash) });
  }
  return heads;
}
