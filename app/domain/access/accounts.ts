import { allow, type Verdict } from "#app/gate/verdict";

/** Anybody may make an account, and try to sign in: there is nothing to be a member of first. */
export function anybodyMay(): Verdict {
  return allow;
}
