import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let synced = 0;
const fsync = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  synced++;
  fsync(descriptor);
};
syncBuiltinESMExports();
const { openDurably } = await import("#app/database/pglite-durable");

/** Commits one row after another until it is killed, and tells of each commit how often the disk was asked to keep it. */
const [folder = ""] = process.argv.slice(2);
const client = await openDurably(folder);
await client.exec("create table if not exists kept (number integer primary key)");
for (let number = 1; ; number++) {
  const before = synced;
  await client.query("insert into kept values ($1)", [number]);
  fs.writeSync(1, `${JSON.stringify({ number, synced: synced - before })}\n`);
}
