import type { AnswerKind, declineReasons } from "./request";

/** What a helper answered, as it is read by both sides. */
export interface Answer {
  kind: AnswerKind;
  reason: (typeof declineReasons)[number] | null;
  note: string | null;
  alternative: string | null;
  lookedAt: string | null;
  answeredAt: Date;
}
