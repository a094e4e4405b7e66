import { asc, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { everybodyMayLook } from "#app/domain/access/directory";
import { publicQuery } from "#app/gate/command";
import { areas, helperAreas } from "#drizzle/schema/directory";
import { isThere } from "./memory";
import { pagesAndChanges } from "./memory-rows";
import { inDailyWords } from "./place";
import { remembered, takeIn } from "./remembered";

interface Named {
  code: string;
  name: string;
}

/** A longer list is no help to whoever types, and weighs on an old phone: then the municipalities have to do. */
const mostPlaces = 400;

/** The names of the places where somebody offers help, to choose from without typing. */
export const listPlaces = publicQuery({
  name: "directory.places-listed",
  input: z.object({}),
  about: async ({ db }) => (await inMemory(db)) ?? inDatabase(db),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject.map(({ code, name }) => ({ code, name: inDailyWords(name) })),
});

/** Null where there is no memory, or something changed since. */
async function inMemory(db: Db): Promise<Named[] | null> {
  const memory = remembered();
  if (!memory) return null;
  const since = memory.snapshot;
  const all = [...memory.places.areas.values()];
  const worked: Named[] = [];
  for (const area of all)
    if (worked.length <= mostPlaces && isThere(memory, "areas", area.code)) worked.push(area);
  const checked = await pagesAndChanges(db, [], since);
  takeIn(memory, since, checked);
  if (checked.changed.length > 0) return null;
  return byName(worked.length <= mostPlaces ? worked : all.filter(({ parentCode }) => parentCode === null));
}

async function inDatabase(db: Db): Promise<Named[]> {
  const named = { code: areas.code, name: areas.name };
  const worked = await db
    .select(named)
    .from(areas)
    .where(inArray(areas.code, db.selectDistinct({ code: helperAreas.areaCode }).from(helperAreas)))
    .orderBy(asc(areas.name))
    .limit(mostPlaces + 1);
  if (worked.length <= mostPlaces) return byName(worked);
  return byName(await db.select(named).from(areas).where(isNull(areas.parentCode)));
}

const inDutch = new Intl.Collator("nl");
const byName = (places: Named[]) => places.sort((one, other) => inDutch.compare(one.name, other.name));
