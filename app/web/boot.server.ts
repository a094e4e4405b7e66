import { closeDatabase, openDatabase } from "#app/database/connection.server";
import {
  BadSetting,
  type DatabaseSettings,
  databaseSettings,
  isDeployment,
  type VaultSettings,
  vaultSettings,
} from "#app/database/settings";
import { keepClock } from "#app/domain/contact/keep-clock";
import { wipeLongOver } from "#app/domain/contact/wipe-long-over";
import { refreshEveryProfile } from "#app/domain/directory/refresh-every-profile";
import { carryOutDecisions } from "#app/domain/moderation/carry-out-decisions";
import { type Destination, destinationOfLetters, sendsSms } from "#app/mail/mail-settings";
import { type Clock, startPost, stopPost } from "#app/mail/post.server";
import { openKeys } from "#app/vault/open-key-store.server";
import { demoIsThere, holdsOtherPeople } from "#drizzle/seed/demo-there";
import { setDemo } from "./demo.server";
import { startRemembering, stopRemembering } from "./search-memory.server";

type Environment = Record<string, string | undefined>;

/** Opens keys and database, migrates and seeds where that is asked for, and begins to carry letters. Gives where to listen. */
export async function boot(env: Environment): Promise<{ host: string; port: number }> {
  const port = portFrom(env.PORT);
  const deployment = isDeployment(env);
  if (deployment && env.SEED === "demo") {
    throw new BadSetting(
      "SEED=demo has sign-ins that everybody knows: it never goes into a production database.",
    );
  }
  if (deployment && !env.APP_URL?.startsWith("http")) {
    throw new BadSetting("A deployment needs APP_URL: the address people use, such as https://plan.example.");
  }
  expectDatabaseForSeveral(env);
  const letters = destinationOfLetters(env);
  const settings = await openHouse(env);
  const found = await demoIsThere();
  if (deployment && found)
    throw new BadSetting("This database holds the demo, with sign-ins that everybody knows.");
  const wanted = env.SEED === "demo" || (settings.kind === "embedded" && env.SEED !== "none");
  const seeding = wanted && !found && !deployment;
  if (seeding && (await holdsOtherPeople())) {
    throw new BadSetting("There are people in this database already: SEED=demo fills an empty one only.");
  }
  if (seeding) await (await import("#drizzle/seed/demo")).seedDemo();
  await makeSearchAnew();
  setDemo(found || seeding);
  startPost(letters, clockFor(letters));
  startRemembering();
  return { host: env.HOST ?? "localhost", port };
}

/** How many processes share the port is for bin/workers.mjs: here it is checked that they can share the database too. */
function expectDatabaseForSeveral(env: Environment): void {
  const asked = Number(env.WORKERS ?? 1);
  if (!Number.isInteger(asked) || asked < 1 || asked > 64)
    throw new BadSetting(`WORKERS is no number of processes from 1 to 64: ${env.WORKERS}`);
  if (asked > 1 && databaseSettings(env).kind === "embedded")
    throw new BadSetting("WORKERS needs DATABASE_URL: the embedded database is for one process.");
}

/** What the clock has to do in each round: of requests, and of files that moderators decided about. Where letters go nowhere none is left for the post. */
function clockFor(to: Destination): Clock {
  return async () => {
    await wipeLongOver.run(null, {});
    for (let pages = 1; pages > 0; ) {
      const done = await carryOutDecisions.run(null, {});
      pages = done.kind === "done" ? done.result.pages : 0;
    }
    for (let left = to ? 1 : 0; left > 0; ) {
      const kept = await keepClock.run(null, { bySms: sendsSms(to) });
      left = kept.kind === "done" ? kept.result.left : 0;
    }
  };
}

/** Profiles that the search does not know as it is now: from before a new edition of it, or of this program. */
async function makeSearchAnew(): Promise<void> {
  for (;;) {
    const made = await refreshEveryProfile.run(null, {});
    if (made.kind !== "done" || made.result.refreshed === 0) return;
  }
}

/** The keys first: without them the database is noise. */
export async function openHouse(env: Environment): Promise<DatabaseSettings> {
  const settings = databaseSettings(env);
  openVault(vaultSettings(env));
  await openDatabase(settings);
  return settings;
}

export async function closeHouse(): Promise<void> {
  await stopPost();
  await stopRemembering();
  await closeDatabase();
}

function openVault(settings: VaultSettings): void {
  try {
    openKeys(settings);
  } catch (error) {
    if (error instanceof BadSetting) throw error;
    const why = error instanceof Error ? error.message : error;
    throw new BadSetting(
      `The keys in ${settings.directory} cannot be opened (MASTER_KEY_FILE, KEY_DIR): ${why}`,
    );
  }
}

function portFrom(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new BadSetting(`PORT is no port number: ${text}`);
  return port;
}
