import { z } from "zod";
import { attainments, feelings, lifecycles } from "#app/domain/plan/goal";
import { headingKeys } from "#app/domain/plan/template";

const State = z.object({
  lifecycle: z.enum(lifecycles),
  lookAgainOn: z.string().nullable(),
  attainment: z.enum(attainments),
  words: z.string().nullable(),
});

/** One part as it stands on paper, in the order of reading. */
export const PaperPart = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("goal"),
    words: z.string(),
    reason: z.string().nullable(),
    state: State.nullable(),
  }),
  z.object({ kind: z.literal("heading"), key: z.enum(headingKeys), words: z.string().nullable() }),
  z.object({ kind: z.literal("agreement"), who: z.string(), what: z.string(), when: z.string() }),
  z.object({
    kind: z.literal("progress"),
    words: z.string(),
    feeling: z.enum(feelings).nullable(),
    at: z.string(),
  }),
]);
export type PaperPart = z.infer<typeof PaperPart>;
