import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { everybodyMayLook } from "#app/domain/access/directory";
import { publicQuery } from "#app/gate/command";
import { pagesAndChanges } from "./memory-rows";
import { placesInDatabase, placesInMemory } from "./places-to-choose";
import { remembered, takeIn } from "./remembered";

/** The names of the places where somebody offers help, to choose from without typing. */
export const listPlaces = publicQuery({
  name: "directory.places-listed",
  input: z.object({}),
  about: async ({ db }) => ({ places: (await inMemory(db)) ?? (await placesInDatabase(db)) }),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject.places,
});

/** Null where there is no memory, or something changed since. */
async function inMemory(db: Db): Promise<string[] | null> {
  const memory = remembered();
  if (!memory) return null;
  const since = memory.snapshot;
  const places = placesInMemory(memory);
  const checked = await pagesAndChanges(db, [], since);
  takeIn(memory, since, checked);
  return checked.changed.length > 0 ? null : places;
}
