import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { query } from "#app/gate/command";
import { isModerator } from "./moderator";

/** Whether whoever asks is a moderator, so that the way to the desk is shown. */
export const mayModerate = query({
  name: "moderation.presence-asked",
  input: z.object({}),
  about: async ({ db, actor }) => ({ moderates: await isModerator(db, actor.accountId) }),
  allowedIf: moderatorsMayLook,
  carryOut: async ({ subject }) => subject,
});
