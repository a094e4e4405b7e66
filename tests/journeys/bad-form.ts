import type { Problem } from "#app/gate/outcome";

/** Who fills it in: somebody with a plan, a helper, a moderator, somebody who asks a helper something, or nobody whom we know. */
export type Filler = "family" | "helper" | "asker" | "carer" | "notAgreed" | "matched" | "moderator";

export interface BadForm {
  form: string;
  who?: Filler;
  path: string;
  filled: Record<string, string>;
  wrong: Record<string, Problem>;
}

export const long = (length: number) => "x".repeat(length);
