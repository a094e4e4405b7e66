import { z } from "zod";
import { optionalEmail } from "#app/domain/fields";
import { type CsvRecord, csvRecords } from "./csv-records";
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

/** Line 1 is the header. */
export interface HelperFileProblem {
  line: number;
  problem: string;
}

export interface HelperFile {
  helpers: ImportedHelper[];
  problems: HelperFileProblem[];
}

const Line = z.object({
  key: z.string().regex(/^\S.{0,119}$/, "required"),
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
  if ("problem" in table) return { helpers: [], problems: [table] };
  const file: HelperFile = { helpers: [], problems: [] };
  const seen = new Set<string>();
  for (const { line, fields } of table.records) {
    const key = fields ? plain(fields[0] ?? "") : "";
    const read = fields
      ? readLine(fields, table.columns, areaCodes)
      : { problems: ["broken quotation marks"] };
    const again = seen.has(key) ? [`key: "${key}" occurs twice`] : [];
    const problems = [...("problems" in read ? read.problems : []), ...again];
    if ("content" in read && problems.length === 0) file.helpers.push(read);
    file.problems.push(...problems.map((problem) => ({ line, problem })));
    if (key) seen.add(key);
  }
  return file;
}

interface Table {
  columns: readonly string[];
  records: CsvRecord[];
}

function tableOf(text: string): Table | HelperFileProblem {
  const delimiter = text.split("\n", 1)[0]?.includes(";") ? ";" : ",";
  const [header, ...records] = csvRecords(text, delimiter);
  if (header?.fields === null) return { line: header.line, problem: "broken quotation marks" };
  const named = header?.fields.join(",") ?? "";
  const columns = [helperColumns, [...helperColumns, emailColumn]].find((known) => known.join(",") === named);
  return columns ? { columns, records } : { line: 1, problem: `unknown header: ${named}` };
}

function readLine(
  fields: string[],
  columns: readonly string[],
  areaCodes: ReadonlySet<string>,
): ImportedHelper | { problems: string[] } {
  if (fields.length !== columns.length)
    return { problems: [`${fields.length} columns instead of ${columns.length}`] };
  const said = Object.fromEntries(columns.map((column, index) => [column, plain(fields[index] ?? "")])) as {
    [Name in Column]: string;
  };
  const codes = listOf(said.areas);
  const parsed = Line.safeParse({
    ...said,
    ways: listOf(said.ways),
    specialties: listOf(said.specialties),
    languages: listOf(said.languages),
    interpreter: said.interpreter || undefined,
    areaCodes: codes,
  });
  const unknown = codes.filter((code) => !areaCodes.has(code)).map((code) => `areas: unknown code ${code}`);
  const nowhere = codes.length === 0 ? ["areas: required"] : [];
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path, message }) => `${path[0] === "areaCodes" ? "areas" : String(path[0])}: ${message}`,
      );
  if (!parsed.success || unknown.length > 0 || nowhere.length > 0)
    return { problems: [...wrong, ...unknown, ...nowhere] };
  const { key, email, ...input } = parsed.data;
  return { key, content: contentOf(input, codes), ...(columns.includes(emailColumn) ? { email } : {}) };
}

const listOf = (codes: string) => codes.split(" ").filter(Boolean);

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
