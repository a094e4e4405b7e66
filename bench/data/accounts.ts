import { createHash, randomBytes } from "node:crypto";
import type postgres from "postgres";
import { hashPassword } from "#app/domain/accounts/password";
import { signInIndex } from "#app/domain/accounts/sign-in-name";
import type { KeyStore } from "#app/vault/key-store";
import { sealRow } from "#app/vault/rows";
import { accounts, sessions } from "#drizzle/schema/accounts";
import { copyInto } from "./copy";

export const thePassword = "a long enough password";
export const signInOf = (accountId: string) => `bench-${accountId}`;

/** Only who signs in during the bench has an account of its own: the plans do not lean on the others. */
export async function fillAccounts(client: postgres.Sql, ids: string[], keys: KeyStore): Promise<void> {
  const passwordHash = await hashPassword(thePassword);
  const rows = [...new Set(ids)].map((id) => {
    keys.create(id);
    const signIn = signInOf(id);
    return sealRow(
      accounts,
      { id, name: "Bench", signIn, signInIndex: signInIndex(keys, signIn), passwordHash },
      keys,
    );
  });
  await copyInto(client, accounts, rows);
}

const hour = 3_600_000;

/** Signs these accounts in, as the session store keeps it: the cookies by account. */
export async function startSessions(client: postgres.Sql, ids: string[]): Promise<Map<string, string>> {
  const tokens = new Map([...new Set(ids)].map((id) => [id, randomBytes(20).toString("hex")]));
  const rows = [...tokens].map(([accountId, token]) => ({
    idHash: createHash("sha256").update(token).digest("hex"),
    accountId,
    expiresAt: new Date(Date.now() + hour / 2),
    absoluteExpiresAt: new Date(Date.now() + 12 * hour),
  }));
  await copyInto(client, sessions, rows);
  return new Map([...tokens].map(([id, token]) => [id, `session=${token}`]));
}
