import { type AreaFormat, areaFormats } from "./area-formats";
import { fieldsOf } from "./csv-records";
import type { ParsedAreas } from "./parsed-areas";

/** Line 1 is the header. */
export interface AreaFileProblem {
  line: number;
  problem: string;
}

export type AreaFile = ({ ok: true } & ParsedAreas) | { ok: false; problems: AreaFileProblem[] };

/** Reads one file of place data, whichever of the three formats its header names: wholly, or not at all. */
export function parseAreas(text: string): AreaFile {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const format = areaFormats.find(({ columns }) => columns.join(",") === header);
  if (!format) return { ok: false, problems: [{ line: 1, problem: `unknown header: ${header}` }] };

  const problems: AreaFileProblem[] = [];
  const rows: ReadRow[] = [];
  for (const [index, content] of lines.entries()) {
    if (content === "") continue;
    const line = index + 2;
    const row = readLine(format, content);
    if ("problems" in row) problems.push(...row.problems.map((problem) => ({ line, problem })));
    else rows.push({ line, ...row });
  }
  problems.push(...repetitions(rows), ...orphans(rows));
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  return {
    ok: true,
    areas: rows.flatMap((row) => row.areas),
    names: rows.flatMap((row) => row.names),
    postcodes: rows.flatMap((row) => row.postcodes),
  };
}

type ReadRow = ParsedAreas & { line: number };

/** Line by line, because one stray quotation mark would swallow the rest of the file and every problem in it. */
function readLine(format: AreaFormat, content: string): ParsedAreas | { problems: string[] } {
  const fields = fieldsOf(content);
  if (!fields) return { problems: ["broken quotation marks"] };
  if (fields.length === format.columns.length) return format.read(fields);
  return { problems: [`${fields.length} columns instead of ${format.columns.length}`] };
}

function repetitions(rows: ReadRow[]): AreaFileProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, areas, postcodes }) =>
    [
      ...areas.map(({ code }) => code),
      ...postcodes.map(({ postcode, areaCode }) => `${postcode} in ${areaCode}`),
    ]
      .filter((key) => seen.has(key) || !seen.add(key))
      .map((key) => ({ line, problem: `${key} occurs twice` })),
  );
}

function orphans(rows: ReadRow[]): AreaFileProblem[] {
  const codes = new Set(rows.flatMap(({ areas }) => areas.map(({ code }) => code)));
  return rows.flatMap(({ line, areas }) =>
    areas
      .filter(({ parentCode }) => parentCode && !codes.has(parentCode))
      .map(({ parentCode }) => ({
        line,
        problem: `parent_code "${parentCode}" has no good line in this file`,
      })),
  );
}
