import { eq } from "drizzle-orm";
import { z } from "zod";
import { everyPersonMayForOneself } from "#app/domain/access/households";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { accounts } from "#drizzle/schema/accounts";

/** The name somebody gave when making the account, asked by that person. */
export const askOwnName = query({
  name: "accounts.own-name-asked",
  input: z.object({}),
  about: async (search) => ({ name: await ownName(search) }),
  allowedIf: everyPersonMayForOneself,
  carryOut: async ({ subject }) => subject.name,
});

export async function ownName({ db, keys, actor }: Room & { actor: Person }): Promise<string> {
  const [row] = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, actor.accountId));
  if (!row) throw new Error("The account of a session is gone.");
  return openRow(accounts, row, keys).name;
}
