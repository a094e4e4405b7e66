import { asc, inArray } from "drizzle-orm";
import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { publicQuery } from "#app/gate/command";
import { areas, helperAreas } from "#drizzle/schema/directory";
import { inDailyWords } from "./place";

/** The names of the places where somebody offers help, to choose from without typing. */
export const listPlaces = publicQuery({
  name: "directory.places-listed",
  input: z.object({}),
  about: async ({ db }) =>
    db
      .select({ code: areas.code, name: areas.name })
      .from(areas)
      .where(inArray(areas.code, db.selectDistinct({ code: helperAreas.areaCode }).from(helperAreas)))
      .orderBy(asc(areas.name)),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject.map((place) => ({ ...place, name: inDailyWords(place.name) })),
});
