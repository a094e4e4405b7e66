import { z } from "zod";
import { cutShort } from "#app/domain/cut-short";
import { optionalEmail } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { type CsvRecord, csvRecords } from "./csv-records";
import {
  codesIn,
  type HelperFileProblem,
  type LineProblem,
  noArea,
  problemsOf,
  unknownArea,
} from "./helper-file-problem";
import type { ProfileContent } from "./profile-content";
import { contentOf, profileInput } from "./profile-input";

/** The columns of a file of helpers. Lists are codes with a space between them. There is no column for a background. */
export const helperColumns = [
  ...["key", "name", "organisation", "introduction", "expectation", "payment", "costs", "gender", "ways"],
  ...["interpreter", "areas", "specialties", "languages", "SKJ", "BIG", "AGB", "Registerplein"],
] as const;

/** May stand after the others. Letters about requests go to this address; it is on no page, and never goes out with a file. */
const emailColumn = "email";

type Column = (typeof helperColumns)[number];

export interface ImportedHelper {
  key: string;
  content: ProfileContent;
  /** Null where the line names none. Not there where the file has no such column: then it says nothing of addresses. */
  email?: string | null;
}

export interface HelperFile {
  helpers: ImportedHelper[];
  problems: HelperFileProblem[];
}

const Line = z.object({
  key: z
    .string()
    .min(1, "required" satisfies Problem)
    .max(120, "too-long" satisfies Problem)
    .regex(/^.*$/, "malformed" satisfies Problem),
  ...profileInput,
  email: optionalEmail,
});

/**
 * Reads a file of helpers: every good line, and what is wrong with every other. A text with line ends stays within its
 * quotation marks. Between the columns is a comma, or the semicolon of a Dutch spreadsheet. A key counts from the first
 * line that names it, also where that line is not good.
 */
export function parseHelpers(text: string, areaCodes: ReadonlySet<string>): HelperFile {
  const table = tableOf(text);
  if ("what" in table) return { helpers: [], problems: [table] };
  const file: HelperFile = { helpers: [], problems: [] };
  const seen = new Map<string, number>();
  for (const { line, fields } of table.records) {
    const key = fields ? keyOf(fields) : "";
    const read = fields ? readLine(fields, table.columns, areaCodes) : [{ what: "broken-quotes" as const }];
    const first = seen.get(key);
    const problems = [...(Array.isArray(read) ? read : []), ...again(key, first)];
    if (!Array.isArray(read) && problems.length === 0) file.helpers.push(read);
    file.problems.push(...problems.map((problem) => ({ line, ...problem })));
    if (key && first === undefined) seen.set(key, line);
  }
  return file;
}

const keyOf = (fields: string[]) => plain(fields[0] ?? "").trim();

const again = (key: string, first: number | undefined): LineProblem[] =>
  first === undefined ? [] : [{ what: "key-twice", column: "key", said: cutShort(key), first }];

interface Table {
  columns: readonly string[];
  records: CsvRecord[];
}

function tableOf(text: string): Table | HelperFileProblem {
  const delimiter = text.split("\n", 1)[0]?.includes(";") ? ";" : ",";
  const [header, ...records] = csvRecords(text, delimiter);
  if (header?.fields === null) return { line: header.line, what: "broken-quotes" };
  const named = header?.fields.join(",") ?? "";
  const columns = [helperColumns, [...helperColumns, emailColumn]].find((known) => known.join(",") === named);
  if (columns) return { columns, records };
  return { line: 1, what: "other-header", said: cutShort(named), columns: helperColumns };
}

function readLine(
  fields: string[],
  columns: readonly string[],
  areaCodes: ReadonlySet<string>,
): ImportedHelper | LineProblem[] {
  const wanted = columns.length;
  if (fields.length !== wanted) return [{ what: "other-columns", count: fields.length, wanted }];
  const said = Object.fromEntries(columns.map((column, index) => [column, plain(fields[index] ?? "")])) as {
    [Name in Column]: string;
  };
  said.key = keyOf(fields);
  const codes = codesIn(said.areas);
  const parsed = Line.safeParse({
    ...said,
    ways: codesIn(said.ways),
    specialties: codesIn(said.specialties),
    languages: codesIn(said.languages),
    interpreter: said.interpreter || undefined,
    areaCodes: codes,
  });
  const unknown = codes.filter((code) => !areaCodes.has(code)).map(unknownArea);
  const nowhere = codes.length === 0 ? [noArea] : [];
  const wrong = parsed.success ? [] : problemsOf(parsed.error, said);
  if (!parsed.success || unknown.length > 0 || nowhere.length > 0) return [...wrong, ...unknown, ...nowhere];
  const { key, email, ...input } = parsed.data;
  return { key, content: contentOf(input, codes), ...(columns.includes(emailColumn) ? { email } : {}) };
}

/** One line of such a file. */
export function helperLine({ key, content }: ImportedHelper): string {
  const numbers = new Map(content.registrations.map(({ register, number }) => [register as string, number]));
  const said: Partial<globalThis.Record<Column, string | null>> = {
    ...content,
    key,
    ways: content.ways.join(" "),
    areas: content.areaCodes.join(" "),
    specialties: content.specialties.join(" "),
    languages: content.languages.join(" "),
  };
  return helperColumns.map((column) => quoted(said[column] ?? numbers.get(column) ?? "")).join(",");
}

/** A spreadsheet takes what begins with one of these signs for a formula, and carries it out. An apostrophe before it makes it plain text. */
const formula = /^'*[=+\-@\t\r]/;

function quoted(field: string): string {
  const harmless = formula.test(field) ? `'${field}` : field;
  return /[",;\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const plain = (field: string) => (field.startsWith("'") && formula.test(field) ? field.slice(1) : field);
