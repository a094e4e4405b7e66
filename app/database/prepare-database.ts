import { renameSync, rmSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { embeddedDatabase } from "./embedded";
import { preparedDatabase } from "./prepared-database";

/** Makes the prepared database anew, whole or not at all. */
export async function prepareDatabase(): Promise<void> {
  const draft = `${preparedDatabase}.new`;
  for (const old of [draft, preparedDatabase]) rmSync(old, { recursive: true, force: true });
  const client = await PGlite.create(`file://${draft}`);
  const database = await embeddedDatabase(client);
  await client.exec("vacuum full");
  await client.exec("checkpoint");
  await database.close();
  renameSync(draft, preparedDatabase);
}
