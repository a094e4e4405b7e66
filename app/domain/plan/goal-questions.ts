/** What is asked besides what somebody wants: what is known as SMART, in plain words. Every answer may stay empty. */
export const moreAboutGoal = ["notice", "reach", "why", "byWhen"] as const;
export const goalQuestions = ["what", ...moreAboutGoal] as const;
export type GoalQuestion = (typeof goalQuestions)[number];
export type GoalAnswers = Record<GoalQuestion, string | null>;
