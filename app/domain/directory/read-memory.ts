import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { today } from "#app/domain/days";
import { publicQuery } from "#app/gate/command";
import { placesNow, rowsAfter, snapshotNow, wordsAfter } from "./memory-rows";
import { textsNow } from "./published-texts";
import { shelfFrom } from "./self-help";

/*
 * What the search in memory is made of: asked as a visitor, so that it holds what everybody may see and nothing else.
 */

/** So many helpers or words in one question, so that nobody waits long behind it. */
const inOneGo = 500;
export const beginMemory = publicQuery({
  name: "directory.memory-begun",
  input: z.object({}),
  about: async ({ db }) => ({
    snapshot: await snapshotNow(db),
    day: today(),
    shelf: shelfFrom(await textsNow(db, "tool")),
  }),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject,
});

export const readHelpers = publicQuery({
  name: "directory.memory-helpers-read",
  input: z.object({ after: z.string() }),
  about: async ({ db, input }) => rowsAfter(db, input.after, inOneGo),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject,
});

export const readWords = publicQuery({
  name: "directory.memory-words-read",
  input: z.object({ after: z.string() }),
  about: async ({ db, input }) => wordsAfter(db, input.after, inOneGo),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject,
});

export const readPlaces = publicQuery({
  name: "directory.memory-places-read",
  input: z.object({}),
  about: async ({ db }) => placesNow(db),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject,
});
