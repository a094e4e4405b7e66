import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Problem } from "#app/gate/outcome";
import type { KeyStore } from "#app/vault/key-store";

const form: Problem = "sign-in-form";

/** A name or an e-mail address: 3 to 120 characters without spaces. Capitals make no difference. */
export const SignInName = z
  .string(form)
  .transform((value) => value.normalize("NFKC").trim().toLowerCase())
  .pipe(z.string().regex(/^\S{3,120}$/u, form));

/** What stands in the database instead of the name: equal names give equal codes, and no code gives a name. */
export function signInIndex(keys: KeyStore, signIn: string): string {
  return createHmac("sha256", keys.secretFor("sign-in-index")).update(signIn).digest("hex");
}
