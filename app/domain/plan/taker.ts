import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { memberRows, partyRows } from "#app/domain/households/people-of-household";
import { partyLabel } from "#app/domain/sharing/party-label";
import type { Room } from "#app/gate/door";
import type { Problem } from "#app/gate/outcome";
import { openRow } from "#app/vault/rows";
import { agreementTakers } from "#drizzle/schema/agreement-states";
import { members } from "#drizzle/schema/households";
import { parties } from "#drizzle/schema/sharing";
import type { Taker, TakerKey } from "./agreement";

/** "member:…" or "party:…", as a form sends it; nobody chosen gives null, and nothing sent leaves it as it is. */
export const TakerChoice = z
  .union(
    [z.literal(""), z.string().regex(/^(member|party):[0-9a-f-]{36}$/)],
    "not-a-choice" satisfies Problem,
  )
  .optional()
  .transform((value) => (value === "" ? null : value));

/** Everybody whom the family knows by name, in the order of coming; who is not here any more cannot be asked. For the family alone. */
export async function peopleOf(
  { db, keys }: Room,
  householdId: string,
): Promise<(Taker & { isHere: boolean; isOwner: boolean })[]> {
  const [ofTheFamily, letIn] = await Promise.all([
    memberRows(db, { householdId }),
    partyRows(db, { householdId }),
  ]);
  return [
    ...ofTheFamily.map((row) => ({
      ...{ kind: "member" as const, id: row.id, name: openRow(members, row, keys).name },
      ...presence(row.accountId, row.leftAt),
      isOwner: row.role === "owner",
    })),
    ...letIn.map((row) => ({
      ...{ kind: "party" as const, id: row.id, name: partyLabel(openRow(parties, row, keys)) },
      ...presence(row.accountId, row.endedAt),
      isOwner: false,
    })),
  ];
}

function presence(accountId: string | null, wentAt: Date | null) {
  return { isHere: wentAt === null, hasSignIn: accountId !== null && wentAt === null };
}

interface ReadsNow {
  id: string;
  version: { id: string };
}

/** Agreement id -> who is asked, for the words as they read now. */
export async function takersOf(
  { db }: Room,
  householdId: string,
  agreements: ReadsNow[],
): Promise<Map<string, TakerKey>> {
  const present = new Map(agreements.map(({ id, version }) => [id, version.id]));
  const rows = await db
    .select()
    .from(agreementTakers)
    .where(
      and(
        eq(agreementTakers.householdId, householdId),
        inArray(agreementTakers.version, [...present.values()]),
      ),
    );
  return new Map(
    rows.flatMap(({ agreementId, version, memberId, partyId }) => {
      if (present.get(agreementId) !== version) return [];
      const taker = memberId
        ? ({ kind: "member", id: memberId } as const)
        : ({ kind: "party", id: partyId ?? "" } as const);
      return [[agreementId, taker] as const];
    }),
  );
}
