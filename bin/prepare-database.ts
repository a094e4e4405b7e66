import { renameSync, rmSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { embeddedDatabase } from "#app/database/embedded";
import { preparedDatabase } from "#app/database/prepared-database";
import { tellAndStop } from "./tell.mjs";

/** Part of the build: an empty database with all its tables, for whoever starts the product without a server. */
try {
  const draft = `${preparedDatabase}.new`;
  for (const old of [draft, preparedDatabase]) rmSync(old, { recursive: true, force: true });
  const client = await PGlite.create(`file://${draft}`);
  const database = await embeddedDatabase(client);
  await client.exec("vacuum full");
  await client.exec("checkpoint");
  await database.close();
  renameSync(draft, preparedDatabase);
} catch (error) {
  tellAndStop(error);
}
