import { credentials } from "#app/domain/accounts/credentials";
import { register } from "#app/domain/accounts/register";
import type { Person } from "#app/gate/actor";
import type { Outcome } from "#app/gate/outcome";
import { demoPassword } from "./demo-sign-ins";

/** An account for an invented person; the one that exists, where a seed broke off before. */
export async function signUpInvented(signIn: string, name: string): Promise<Person> {
  const known = await credentials.run(null, { signIn });
  if (known.kind === "done") return { accountId: known.result.accountId };
  return done(await register.run(null, { name, signIn, password: demoPassword }));
}

/** A seed that does not fit is a fault of this program. */
export function done<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === "done") return outcome.result;
  throw new Error(`The seed does not fit: ${JSON.stringify(outcome)}`);
}
