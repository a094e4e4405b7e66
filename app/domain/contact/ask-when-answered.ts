import { z } from "zod";
import { anybodyMayAsk } from "#app/domain/access/contact";
import { idOf } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { reachOf } from "./reach-of";
import { termOf } from "./terms-of";
import { clockFrom } from "./working-time";

/** By when there is an answer to what would be asked at this moment. Null where nobody would read it. */
export const askWhenAnswered = publicQuery({
  name: "contact.answer-time-asked",
  input: z.object({ helperId: idOf("helper") }),
  about: async ({ db, input }) => ({
    reach: await reachOf(db, input.helperId),
    term: await termOf(db, input.helperId),
  }),
  allowedIf: anybodyMayAsk,
  carryOut: async ({ subject: { reach, term } }) => ({
    answerBy: reach && clockFrom(new Date(), term).answerBy,
  }),
});
