import { allow, type Verdict } from "#app/gate/verdict";

/** The house itself carries the letters that people asked it to send. It reaches nothing else that a person wrote. */
export function thePostMay(): Verdict {
  return allow;
}
