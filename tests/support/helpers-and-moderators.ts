import { handInProfile } from "#app/domain/directory/hand-in-profile";
import type { ImportedHelper } from "#app/domain/directory/helper-file";
import { type BroughtFile, importHelpers } from "#app/domain/directory/import-helpers";
import { newId } from "#app/domain/fields";
import { appointModerator } from "#app/domain/moderation/appoint-moderator";
import { approveImport } from "#app/domain/moderation/approve-import";
import { approveProfile } from "#app/domain/moderation/approve-profile";
import { carryOutDecisions } from "#app/domain/moderation/carry-out-decisions";
import { readDesk } from "#app/domain/moderation/read-desk";
import type { Person } from "#app/gate/actor";
import { done, type World } from "./world";

const known = new WeakMap<World, Promise<Person>>();

/** Somebody who looks pages through: one for a world. */
export function moderatorOf(world: World): Promise<Person> {
  const moderator = known.get(world) ?? appointed(world);
  known.set(world, moderator);
  return moderator;
}

async function appointed(world: World): Promise<Person> {
  const person = await world.person("moderator");
  done(await appointModerator.run(null, person));
  return person;
}

export const plainPage = {
  ...{ name: "Sanne", introduction: "Ik luister.", expectation: "Ik bel.", payment: "free" },
  ...{ areaCodes: ["GM0518"], specialties: ["grief"], languages: ["nl"] },
};

/** Hands in what the own page should say, as far as it is not plain. Gives the id of the page, which nobody reads yet. */
export async function handsIn(person: Person, page: Record<string, unknown> = {}): Promise<string> {
  return done(await handInProfile.run(person, { id: newId(), ...plainPage, ...page })).helperId;
}

/** A moderator approves all that waits, and the house carries that out. */
export async function approveAll(world: World): Promise<void> {
  const moderator = await moderatorOf(world);
  const { pages, imports } = done(await readDesk.run(moderator, {}));
  for (const { id } of pages) done(await approveProfile.run(moderator, { versionId: id }));
  for (const { id, seenUntil } of imports)
    done(await approveImport.run(moderator, { importId: id, seenUntil }));
  await carryOutAll();
}

export async function carryOutAll(): Promise<void> {
  while (done(await carryOutDecisions.run(null, {})).pages > 0);
}

/** A part of a file comes in; another file each time, unless it is named. What is new in it waits. */
export async function bringsIn(helpers: ImportedHelper[], file: Partial<BroughtFile> = {}) {
  const named = { id: newId(), name: "helpers.csv", ...file };
  return done(await importHelpers.run(null, { file: named, helpers }));
}

/** A page that everybody reads. */
export async function publishes(world: World, person: Person, page: Record<string, unknown> = {}) {
  const helperId = await handsIn(person, page);
  await approveAll(world);
  return helperId;
}
