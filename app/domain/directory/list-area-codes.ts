import { z } from "zod";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { jobCommand } from "#app/gate/command";
import { areas } from "#drizzle/schema/directory";

/** The codes of all areas, so that a file of helpers is held against them before anything is imported. */
export const listAreaCodes = jobCommand({
  name: "directory.area-codes-listed",
  input: z.object({}),
  about: async ({ db }) => db.select({ code: areas.code }).from(areas),
  allowedIf: whoRunsTheHouseMay,
  carryOut: async ({ subject }) => subject.map(({ code }) => code),
});
