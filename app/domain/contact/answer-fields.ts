import { z } from "zod";
import { choice, optionalChoice, optionalText } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { withoutCitizenNumber } from "./citizen-number";
import { answerKinds, declineReasons } from "./request";

const problem = (code: Problem) => code;

/** Words that lead somebody on: a full stop names nobody, and tells of no place where was looked. */
const leadsNowhere = (words: string | null) => words !== null && !/\p{L}{2}|\d{4}/u.test(words);

/** What a helper answers. A no has a reason, and says who can help or where the helper looked. */
export const AnswerFields = z
  .object({
    kind: choice(answerKinds),
    reason: optionalChoice(declineReasons),
    note: withoutCitizenNumber(optionalText(1000)),
    alternative: withoutCitizenNumber(optionalText(500)),
    lookedAt: withoutCitizenNumber(optionalText(500)),
  })
  .superRefine(({ kind, reason, alternative, lookedAt }, context) => {
    const lacks = (path: string, message: Problem) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (kind === "declined" && reason === null) lacks("reason", problem("required"));
    if (kind === "declined" && alternative === null && lookedAt === null)
      lacks("alternative", problem("no-leads-on"));
    if (kind === "redirected" && alternative === null) lacks("alternative", problem("required"));
    if ((kind === "declined" || kind === "redirected") && leadsNowhere(alternative))
      lacks("alternative", problem("no-leads-on"));
    if (kind === "declined" && leadsNowhere(lookedAt)) lacks("lookedAt", problem("no-leads-on"));
  })
  .transform(({ kind, reason, note, alternative, lookedAt }) => ({
    kind,
    note,
    reason: kind === "declined" ? reason : null,
    alternative: kind === "declined" || kind === "redirected" ? alternative : null,
    lookedAt: kind === "declined" ? lookedAt : null,
  }));

export type GivenAnswer = z.output<typeof AnswerFields>;
