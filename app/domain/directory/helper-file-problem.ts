import type { z } from "zod";
import { cutShort } from "#app/domain/cut-short";
import type { Problem } from "#app/gate/outcome";
import { genders, interpreters, languages, paymentKinds, specialties, ways } from "./vocabulary";

/** What is wrong with a line of a file of helpers. Line 1 is the header. What stands there is cut short, to be named in a sentence. */
export type HelperFileProblem = { line: number } & LineProblem;

export type LineProblem =
  | { what: "broken-quotes" }
  | { what: "other-header"; said: string; columns: readonly string[] }
  | { what: "other-columns"; count: number; wanted: number }
  | { what: "key-twice"; column: string; said: string; first: number }
  | {
      what: Problem | "unknown-area";
      column: string;
      said: string;
      /** What may stand there, where that is a list. */
      choices: readonly string[];
    };

/** The columns in which one of a list stands, and those in which several of it may stand. */
const listOfColumn: Record<string, readonly string[]> = {
  payment: paymentKinds,
  gender: genders,
  interpreter: interpreters,
  ways,
  specialties,
  languages,
};
const ofSeveral = ["ways", "specialties", "languages"];

/** What the fields of a line do not say as they should, in the order of its columns. */
export function problemsOf(error: z.ZodError, said: Record<string, string>): LineProblem[] {
  return error.issues.flatMap(({ path: [field], message }) => {
    const column = field === "areaCodes" ? "areas" : String(field);
    const choices = listOfColumn[column] ?? [];
    const what = message as Problem;
    return wrongIn(column, said[column] ?? "", choices).map((one) => ({
      what: one === "" && choices.length > 0 ? "required" : what,
      column,
      said: cutShort(one),
      choices,
    }));
  });
}

/** Of several in one column each is told apart. */
function wrongIn(column: string, said: string, choices: readonly string[]): string[] {
  if (!ofSeveral.includes(column) || said.trim() === "") return [said.trim()];
  return codesIn(said).filter((code) => !choices.includes(code));
}

export const codesIn = (said: string) => said.split(" ").filter(Boolean);

export const unknownArea = (code: string): LineProblem => ({
  what: "unknown-area",
  column: "areas",
  said: cutShort(code),
  choices: [],
});

export const noArea: LineProblem = { what: "required", column: "areas", said: "", choices: [] };
