export const feedbackDecisions = ["approved", "declined"] as const;
export type FeedbackDecision = (typeof feedbackDecisions)[number];

/** A text for somebody who asked through work, as its writer and the owners read it. */
export interface FeedbackNote {
  id: string;
  words: string;
  toWhom: string;
  decision: FeedbackDecision | null;
}
