import { optionalChoice, text } from "#app/domain/fields";
import { feelings, steps } from "./goal";

/** The fields in which somebody tells how it goes, under a goal or under none: one sentence is enough. */
export const toldWords = {
  words: text(2000),
  step: optionalChoice(steps),
  feeling: optionalChoice(feelings),
};
