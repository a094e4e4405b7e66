import { z } from "zod";
import { feelings, steps } from "#app/domain/plan/goal";

/** What is to be read of how it went, under a goal or under none. */
export const progressText = {
  words: z.string(),
  step: z.enum(steps).nullable().describe("Whether it was a step forward; null where nobody said so."),
  feeling: z.enum(feelings).nullable(),
};
