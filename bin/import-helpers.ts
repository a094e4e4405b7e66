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
import { helperFileInWords } from "#app/web/helper-file-in-words.server";
import { tellAndStop } from "./tell.mjs";

const say = helperFileInWords("nl");

/**
 * Brings what a file says of helpers without an account before a moderator. Every bad line is told in words, and nothing is
 * imported until there is none, or with --skip the others. With --check it only looks. What moderators sent back is told with the reason.
 */
try {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean" }, skip: { type: "boolean" } },
    allowPositionals: true,
  });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error(say.nameTheFile("npm run helpers:import --"));
  const bytes = readFileSync(name);
  if (!isUtf8(bytes)) throw new Error(say.notUtf8(name));
  await openHouse(process.env);
  await bring(name, bytes.toString("utf8"), values).finally(closeHouse);
} catch (error) {
  tellAndStop(error);
}

async function bring(name: string, text: string, how: { check?: boolean; skip?: boolean }): Promise<void> {
  const codes = resultOf(await listAreaCodes.run(null, {}));
  const file = parseHelpers(text, new Set(codes));
  const wrong = file.problems.length;
  for (const problem of file.problems) console.error(say.problem(problem));
  if (how.check) tellFound(file);
  else if (wrong > 0 && !how.skip) throw new Error(say.nothing(wrong));
  else await write(basename(name), file);
  await tellSentBack(file);
}

function tellFound({ helpers, problems }: HelperFile): void {
  console.log(say.looked(helpers.length, problems.length));
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
  console.log(say.done({ added, changed, same }));
  if (added + changed > 0) console.log(say.waits());
  if (helpers.some(({ email }) => email !== undefined)) console.log(say.addresses({ given, takenAway }));
}

async function tellSentBack({ helpers }: HelperFile): Promise<void> {
  const keys = helpers.map(({ key }) => key);
  const sentBack = resultOf(await linesSentBack.run(null, { keys }));
  for (const line of sentBack) console.log(say.sentBack(line));
}

function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === "done") return outcome.result;
  throw new Error(say.notAll(outcome.kind));
}
