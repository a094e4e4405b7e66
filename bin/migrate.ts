import { migratePostgres } from "#app/database/migrations";
import { BadSetting, databaseSettings } from "#app/database/settings";
import { tellAndStop } from "./tell.mjs";

/** Brings the database of a deployment up to date, before the program that needs it is started. */
try {
  const { DATABASE_ADMIN_URL, DATABASE_URL, DATABASE_LOGIN_PASSWORD } = process.env;
  const settings = databaseSettings({ DATABASE_URL: DATABASE_ADMIN_URL || DATABASE_URL });
  if (settings.kind === "embedded") {
    throw new BadSetting("Set DATABASE_ADMIN_URL or DATABASE_URL: the embedded database migrates by itself.");
  }
  await migratePostgres(settings.url, DATABASE_LOGIN_PASSWORD);
  console.log("The database is up to date.");
} catch (error) {
  tellAndStop(error);
}
