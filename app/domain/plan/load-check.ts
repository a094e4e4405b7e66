/**
 * How heavy caring for somebody has become, in questions of this product's own: no test, no diagnosis, and compared with nobody.
 */
export const loadQuestions = ["rest", "ownLife", "alone", "body", "temper", "lasting"] as const;
export type LoadQuestion = (typeof loadQuestions)[number];

export const loadAnswers = ["no", "sometimes", "often"] as const;
export type LoadAnswer = (typeof loadAnswers)[number];

export const loadOutcomes = ["fine", "careful", "heavy"] as const;
export type LoadOutcome = (typeof loadOutcomes)[number];

/** Whoever cannot go on like this is told so by that one answer; else it is how often six things weigh. */
export function weigh(answers: Record<LoadQuestion, LoadAnswer>): LoadOutcome {
  const weight = loadQuestions.reduce((sum, question) => sum + loadAnswers.indexOf(answers[question]), 0);
  if (answers.lasting === "often" || weight >= 7) return "heavy";
  return weight >= 3 ? "careful" : "fine";
}
