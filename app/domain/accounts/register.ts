import { eq } from "drizzle-orm";
import { z } from "zod";
import { anybodyMay } from "#app/domain/access/accounts";
import { line, newId } from "#app/domain/fields";
import type { AccountId } from "#app/gate/actor";
import { accountCommand } from "#app/gate/command";
import { Invalid, type Problem } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { accounts } from "#drizzle/schema/accounts";
import { hashPassword } from "./password";
import { SignInName, signInIndex } from "./sign-in-name";

const tooShort: Problem = "password-too-short";
const isName: Problem = "password-is-name";

/** NIST SP 800-63B asks at least eight characters and no rules about their sort; ten is asked here. */
const Registration = z
  .object({
    name: line(80),
    signIn: SignInName,
    password: z
      .string(tooShort)
      .min(10, tooShort)
      .max(200, "too-long" satisfies Problem),
  })
  .refine(({ password, signIn }) => password.toLowerCase() !== signIn, {
    path: ["password"],
    message: isName,
  });

/** Makes an account. A sign-in name is one person's. */
export const register = accountCommand({
  name: "accounts.registered",
  input: Registration,
  prepare: ({ password }) => hashPassword(password),
  about: async ({ db, keys, input }) => {
    const index = signInIndex(keys, input.signIn);
    const [holder] = await db
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.signInIndex, index));
    return { index, taken: holder !== undefined };
  },
  allowedIf: anybodyMay,
  async carryOut({ db, keys, input, subject, prepared: passwordHash }) {
    if (subject.taken) return new Invalid({ signIn: "sign-in-taken" });
    const { name, signIn } = input;
    const id = newId();
    keys.create(id);
    const row = sealRow(accounts, { id, name, signIn, signInIndex: subject.index, passwordHash }, keys);
    const added = await db.insert(accounts).values(row).onConflictDoNothing().returning({ id: accounts.id });
    return added.length === 1 ? { accountId: id as AccountId } : new Invalid({ signIn: "sign-in-taken" });
  },
});
