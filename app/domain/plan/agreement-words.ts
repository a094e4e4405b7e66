import { line, optionalLine, optionalText, text, writtenDay } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";

/** What is written of an agreement, by the family or as a proposal. */
export const proposedWords = {
  who: line(120),
  what: text(300),
  when: line(120),
  how: optionalText(300),
  withWhom: optionalLine(120),
};

/** The same by the family: whoever is chosen to do it need not be written out, and there may be a day. */
export const agreedWords = {
  ...proposedWords,
  who: optionalLine(120),
  dueOn: writtenDay.transform((day) => day || null),
};

/** That nobody is named is told together with whatever else does not fit. */
export const namesSomebody = { path: ["who"], error: "required" satisfies Problem, when: () => true };
