import { readFileSync } from "node:fs";
import { broken, type Mutant } from "./mutant";

const between = "--> statement-breakpoint";

/**
 * What has to be said to a database that is as it should be, so that it is as after the broken migration: the one statement that is
 * otherwise, said once more. Null where that is no way to say it.
 */
export function faultOf(mutant: Mutant): string | null {
  return saidAgain(statementOf(mutant)?.broken ?? "");
}

/** The same statement as it should be: saying it changes nothing. */
export function soundOf(mutant: Mutant): string | null {
  return saidAgain(statementOf(mutant)?.sound ?? "");
}

function statementOf(mutant: Mutant): { sound: string; broken: string } | null {
  if (!mutant.file.endsWith(".sql")) return null;
  const whole = readFileSync(mutant.file, "utf8");
  const faulty = broken(whole, mutant).split(between);
  const pairs = whole.split(between).map((sound, at) => ({ sound, broken: faulty[at] ?? "" }));
  const [only, ...others] = pairs.filter((pair) => pair.sound !== pair.broken);
  return only && others.length === 0 ? only : null;
}

function saidAgain(statement: string): string | null {
  const text = statement.replace(/^(\s*--.*\n)+/, "").trim();
  const [, policy] = /^create policy ("[^"]+" on "[^"]+")/i.exec(text) ?? [];
  if (policy) return `drop policy ${policy};\n${text}`;
  if (/^create (function|trigger) /i.test(text)) return text.replace(/^create /i, "create or replace ");
  return /^(create or replace |alter policy |grant )/i.test(text) ? text : null;
}
