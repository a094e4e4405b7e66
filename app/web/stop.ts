import type { Refusal } from "#app/gate/verdict";

/** What a visitor had filled in: by field, one value or several. */
export type Values = Record<string, string | string[]>;

/** Why there is no page to show. Each has its own words on the error page. */
export type Stop =
  | { reason: "missing" | "busy" | "too-many" | "too-large" | "other-site" }
  | { reason: "refused"; because: Refusal }
  /** Signed out while writing: what was written goes along to the sign-in page. */
  | { reason: "signed-out"; action: string; values: Values };

export function isStop(value: unknown): value is Stop {
  return typeof value === "object" && value !== null && "reason" in value;
}
