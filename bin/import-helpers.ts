import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importAddresses } from "#app/domain/contact/import-addresses";
import { type HelperFile, parseHelpers } from "#app/domain/directory/helper-file";
import { helpersInOneGo, importHelpers } from "#app/domain/directory/import-helpers";
import { linesSentBack } from "#app/domain/directory/lines-sent-back";
import { listAreaCodes } from "#app/domain/directory/list-area-codes";
import { newId } from "#app/domain/fields";
import type { Outcome } from "#app/gate/outcome";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { tellAndStop } from "./tell.mjs";

/**
 * Brings what a file says of helpers without an account before a moderator. Every bad line is told by its number, and nothing is
 * imported until there is none, or with --skip the others. With --check it only looks. What moderators sent back is told with the reason.
 */
try {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean" }, skip: { type: "boolean" } },
    allowPositionals: true,
  });
  const [name] = positionals;
  if (!name || positionals.length > 1)
    throw new Error("Name the file: npm run helpers:import -- [--check] [--skip] FILE");
  const bytes = readFileSync(name);
  if (!isUtf8(bytes)) throw new Error(`${name} is not UTF-8. Save it as "CSV UTF-8".`);
  await openHouse(process.env);
  await bring(name, bytes.toString("utf8"), values).finally(closeHouse);
} catch (error) {
  tellAndStop(error);
}

async function bring(name: string, text: string, how: { check?: boolean; skip?: boolean }): Promise<void> {
  const codes = await listAreaCodes.run(null, {});
  if (codes.kind !== "done") throw new Error(`The areas cannot be read: ${codes.kind}.`);
  const file = parseHelpers(text, new Set(codes.result));
  for (const { line, problem } of file.problems) console.error(`${name}:${line}: ${problem}`);
  if (how.check) tellFound(file);
  else if (file.problems.length > 0 && !how.skip)
    throw new Error(`Nothing was imported: ${file.problems.length} problems in this file.`);
  else await write(basename(name), file);
  await tellSentBack(name, file);
}

function tellFound({ helpers, problems }: HelperFile): void {
  console.log(`${helpers.length} good lines, ${problems.length} problems. Nothing was imported.`);
  if (problems.length > 0) process.exitCode = 1;
}

/** A program that is stopped halfway has brought in whole parts of the file. Started again it brings in the others. */
async function write(name: string, { helpers }: HelperFile): Promise<void> {
  const file = { id: newId(), name };
  const counted = { added: 0, changed: 0, same: 0, given: 0, takenAway: 0 };
  for (let first = 0; first < helpers.length; first += helpersInOneGo) {
    const part = { file, helpers: helpers.slice(first, first + helpersInOneGo) };
    const pages = resultOf(await importHelpers.run(null, part));
    const addresses = resultOf(await importAddresses.run(null, part));
    counted.added += pages.added;
    counted.changed += pages.changed;
    counted.same += pages.same;
    counted.given += addresses.given;
    counted.takenAway += addresses.takenAway;
  }
  const { added, changed, same, given, takenAway } = counted;
  console.log(`${added} helpers were added, ${changed} changed, ${same} stayed as they were.`);
  if (added + changed > 0) console.log("What is new or changed waits for a moderator, at /redactie.");
  if (helpers.some(({ email }) => email !== undefined))
    console.log(`${given} addresses for letters were given, ${takenAway} taken away.`);
}

async function tellSentBack(name: string, { helpers }: HelperFile): Promise<void> {
  const keys = helpers.map(({ key }) => key);
  const sentBack = resultOf(await linesSentBack.run(null, { keys }));
  for (const { key, reason } of sentBack)
    console.log(`${name}: ${key} was sent back by a moderator: ${reason}`);
}

function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === "done") return outcome.result;
  throw new Error(`Not everything was imported: ${outcome.kind}. Start it again.`);
}
