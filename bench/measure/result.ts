/** One line of the table. */
export interface Result {
  scenario: string;
  /** What it was measured over. */
  data: string;
  /** What this product did, such as "412 req/s" or "0.31 ms". */
  ours: string;
  /** What it was held against in the same run, and that one's figure. Null where there is nothing like it. */
  against: { name: string; figure: string } | null;
  /** "41 % of remix-hello", "120 x minisearch": the first thing to read. */
  ratio: string;
  p50?: number;
  p95?: number;
  p99?: number;
  /** Milliseconds of processor time of the program and of PostgreSQL. */
  cpu?: number | null;
  databaseCpu?: number;
  bytes?: number;
  queries?: string;
  /** For comparing two runs: the numbers behind the ratio. */
  figures: Record<string, number>;
  note?: string;
}

const heads = [
  "scenario",
  "ratio",
  "data",
  "this product",
  "against",
  "p50/p95/p99 ms",
  "CPU app+db ms",
  "bytes",
  "queries",
  "",
];

function cellsOf(result: Result): string[] {
  const { scenario, ratio, data, ours, against, cpu, databaseCpu, bytes, queries, note } = result;
  const times = [result.p50, result.p95, result.p99].filter((time) => time !== undefined);
  return [
    scenario,
    ratio,
    data,
    ours,
    against ? `${against.name} ${against.figure}` : "-",
    times.length > 0 ? times.map((time) => figure(time ?? 0)).join(" / ") : "-",
    cpu === undefined || cpu === null ? "-" : `${figure(cpu)} + ${figure(databaseCpu ?? 0)}`,
    bytes === undefined ? "-" : Math.round(bytes).toLocaleString("en"),
    queries ?? "-",
    note ?? "",
  ];
}

/** In columns for a terminal: every line begins with its scenario and then its ratio. */
export function asText(results: Result[]): string {
  const rows = [heads, ...results.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function asMarkdown(results: Result[]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads.with(-1, "note")),
    line(heads.map(() => "---")),
    ...results.map((one) => line(cellsOf(one))),
  ].join("\n");
}

/** Three digits that mean something. */
export function figure(value: number): string {
  if (value === 0) return "0";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toPrecision(value >= 10 ? 3 : 2);
}

export const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
