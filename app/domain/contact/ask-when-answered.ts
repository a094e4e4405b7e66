import { z } from "zod";
import { anybodyMayAsk } from "#app/domain/access/contact";
import { idOf } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { termOf } from "./terms-of";
import { clockFrom } from "./working-time";

/** By when there is an answer to what would be asked at this moment. */
export const askWhenAnswered = publicQuery({
  name: "contact.answer-time-asked",
  input: z.object({ helperId: idOf("helper") }),
  about: async ({ db, input }) => ({ term: await termOf(db, input.helperId) }),
  allowedIf: anybodyMayAsk,
  carryOut: async ({ subject: { term } }) => ({ answerBy: clockFrom(new Date(), term).answerBy }),
});
