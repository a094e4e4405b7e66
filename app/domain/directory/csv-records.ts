import { parse } from "csv-parse/sync";

/** What stands between two line ends outside quotation marks, with the number of its first line. Null where its quotation marks are broken. */
export interface CsvRecord {
  line: number;
  fields: string[] | null;
}

/** The fields of one record, or null where its quotation marks are broken. */
export function fieldsOf(content: string, delimiter = ","): string[] | null {
  try {
    return parse(content, { delimiter, relax_column_count: true })[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Every record of a text, which begins with the names of its columns. A field may hold line ends within its quotation
 * marks. One stray mark would swallow the lines after it: a record that cannot be read, or that goes over line ends and
 * has other columns than the first, counts as its first line alone, and the next line begins another.
 */
export function csvRecords(text: string, delimiter: string): CsvRecord[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const records: CsvRecord[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfRecord(lines, at);
    const fields = fieldsOf(lines.slice(at, end).join("\n"), delimiter);
    const holds = fields && (end === at + 1 || fields.length === records[0]?.fields?.length);
    if (lines[at] !== "") records.push({ line: at + 1, fields: holds ? fields : null });
    at = holds ? end : at + 1;
  }
  return records;
}

/** Where the quotation marks since this line make pairs for the first time: there no field is open. */
function endOfRecord(lines: string[], first: number): number {
  let marks = 0;
  for (let at = first; at < lines.length; at++) {
    marks += (lines[at] ?? "").split('"').length - 1;
    if (marks % 2 === 0) return at + 1;
  }
  return lines.length;
}
