import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { declareBackground } from "#app/domain/directory/declare-background";
import { handInProfile } from "#app/domain/directory/hand-in-profile";
import { importAreas } from "#app/domain/directory/import-areas";
import { parseAreas } from "#app/domain/directory/parse-areas";
import { stateRoom } from "#app/domain/directory/state-room";
import { newId } from "#app/domain/fields";
import { appointModerator } from "#app/domain/moderation/appoint-moderator";
import { approveProfile } from "#app/domain/moderation/approve-profile";
import { readDesk } from "#app/domain/moderation/read-desk";
import { lastSignIn, moderatorSignIn } from "./demo-sign-ins";
import { inventedHelpers } from "./helpers";
import type { InventedHelper } from "./helpers-of-the-south-west";
import { saidByHelpers } from "./helpers-say";
import { tellHouseholds } from "./households";
import { done, signUpInvented } from "./sign-up-invented";

/**
 * Fills the database with invented people in real neighbourhoods, through the commands that real people use. Where
 * it broke off, it goes on: what is there already stays.
 */
export async function seedDemo(): Promise<void> {
  for (const file of ["areas-the-hague.csv", "postcodes-the-hague.csv"]) await importShipped(file);
  for (const helper of inventedHelpers) await handInHelper(helper);
  await approveEverything();
  await tellHouseholds();
  await signUpInvented(lastSignIn, "Wim");
}

async function importShipped(file: string): Promise<void> {
  const parsed = parseAreas(readFileSync(resolve("drizzle/seed", file), "utf8"));
  if (!parsed.ok) throw new Error(`${file} does not fit: ${JSON.stringify(parsed.problems)}`);
  done(await importAreas.run(null, parsed));
}

async function handInHelper({ signIn, organisation, ...profile }: InventedHelper): Promise<void> {
  const person = await signUpInvented(signIn, profile.name);
  const { room, backgrounds = [], registrations = [], ...said } = saidByHelpers[signIn] ?? { ways: [] };
  const numbers = Object.fromEntries(registrations.map(({ register, number }) => [register, number]));
  const page = { ...profile, ...said, ...numbers, organisation: organisation ?? "", id: newId() };
  done(await handInProfile.run(person, page));
  if (room) done(await stateRoom.run(person, room));
  for (const background of backgrounds) {
    done(await declareBackground.run(person, { background, agreed: "yes" }));
  }
}

async function approveEverything(): Promise<void> {
  const moderator = await signUpInvented(moderatorSignIn, "Rob");
  done(await appointModerator.run(null, moderator));
  for (const { id } of done(await readDesk.run(moderator, {})).pages)
    done(await approveProfile.run(moderator, { versionId: id }));
}
