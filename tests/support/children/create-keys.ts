import { once } from "node:events";
import { openKeyStore } from "#app/vault/key-store";

/** Waits for the starting shot, and then makes the keys of these owners. Prints what it got. */
const [directory = "", masterKeyFile = "", ...owners] = process.argv.slice(2);
console.log("ready");
await once(process.stdin, "data");
const keys = openKeyStore(directory, masterKeyFile);
for (const owner of owners) console.log(keys.create(owner).secret.toString("hex"));
process.stdin.destroy();
