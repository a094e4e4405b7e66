import { anyAccount } from "#app/domain/accounts/any-account";
import { credentials } from "#app/domain/accounts/credentials";
import { firstSignIn, lastSignIn } from "./demo-sign-ins";
import { done } from "./sign-up-invented";

/** Whether this database was filled with invented people, to the last one. */
export const demoIsThere = () => isSignIn(lastSignIn);

/** Whether people are in this database of whom the demo knows nothing: then it stays away. */
export async function holdsOtherPeople(): Promise<boolean> {
  return !(await isSignIn(firstSignIn)) && done(await anyAccount.run(null, {}));
}

async function isSignIn(signIn: string): Promise<boolean> {
  return (await credentials.run(null, { signIn })).kind === "done";
}
