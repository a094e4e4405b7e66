import { eq } from "drizzle-orm";
import { z } from "zod";
import { anybodyMay } from "#app/domain/access/accounts";
import type { AccountId } from "#app/gate/actor";
import { accountCommand } from "#app/gate/command";
import { accounts } from "#drizzle/schema/accounts";
import { SignInName, signInIndex } from "./sign-in-name";

/** What is needed to check a password. Missing where nobody has this name; the answer to the visitor is the same. */
export const credentials = accountCommand({
  name: "accounts.credentials-asked",
  input: z.object({ signIn: SignInName }),
  about: async ({ db, keys, input }) => {
    const [found] = await db
      .select({ id: accounts.id, passwordHash: accounts.passwordHash })
      .from(accounts)
      .where(eq(accounts.signInIndex, signInIndex(keys, input.signIn)));
    return found ?? null;
  },
  allowedIf: anybodyMay,
  carryOut: async ({ subject }) => ({
    accountId: subject.id as AccountId,
    passwordHash: subject.passwordHash,
  }),
});
