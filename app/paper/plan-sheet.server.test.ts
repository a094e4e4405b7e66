import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { PaperPart } from "#app/domain/keeping/paper-part";
import { catalogue as en } from "#app/i18n/en";
import { catalogue as nl } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import { type PlanSheet, planSheet } from "./plan-sheet.server";

const state = { lifecycle: "running", lookAgainOn: null, attainment: "own", words: "Twee dagen" } as const;
const parts: PaperPart[] = [
  { kind: "goal", words: "Wij willen rust.", reason: "Voor de kinderen.", state },
  { kind: "agreement", who: "Yaşar en Zoë", what: "De tafel dekken", when: "elke dag" },
  { kind: "progress", words: "Het ging goed.", feeling: "better", at: "2026-05-04T10:00:00.000Z" },
];
const code = { path: "M4 4h7v1h-7z", size: 33 };
const sheet: PlanSheet = {
  title: "Het plan van Naima",
  lines: ["Zoals Naima het ziet."],
  parts,
  more: { line: "Lees verder op plan.example", alt: "Vierkante code", code },
};
const dutch = speechIn("nl", nl);

async function opened(wanted: Partial<PlanSheet> = {}, speech = dutch) {
  const data = new Uint8Array(await planSheet({ ...sheet, ...wanted }, speech));
  return getDocument({ data, verbosity: 0 }).promise;
}
type Opened = Awaited<ReturnType<typeof opened>>;
interface Node {
  role?: string;
  alt?: string;
  id?: string;
  children?: Node[];
}

/** What a screen reader says, in the order of the tags and not of where things stand: the role of each piece, and its words. */
async function saidBy(pdf: Opened): Promise<[role: string, words: string][]> {
  const said: [string, string][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const words = await wordsByMark(page);
    const visit = (node: Node) => {
      const own = (node.children ?? []).flatMap(({ id }) => (id ? [words.get(id) ?? ""] : []));
      if (own.length > 0 || node.alt)
        said.push([String(node.role), node.alt ?? own.join("").trim().replace(/ +/g, " ")]);
      for (const child of node.children ?? []) visit(child);
    };
    visit((await page.getStructTree()) as Node);
  }
  return said;
}

async function wordsByMark(page: Awaited<ReturnType<Opened["getPage"]>>): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  let mark = "";
  for (const item of items) {
    if ("str" in item) words.set(mark, (words.get(mark) ?? "") + item.str + (item.hasEOL ? " " : ""));
    else if (item.type === "beginMarkedContentProps") mark = item.id;
  }
  return words;
}

describe("the plan as a PDF", () => {
  test("says what it is, in which language, and that it is made to be read aloud", async () => {
    const pdf = await opened();
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "nl", Title: "Het plan van Naima" });
    expect(metadata?.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const english = await opened({}, speechIn("en", en));
    expect((await english.getMetadata()).info).toMatchObject({ Language: "en" });
  });

  test("is read in the order of the plan, each piece as what it is", async () => {
    expect(await saidBy(await opened())).toEqual([
      ["H1", "Het plan van Naima"],
      ["P", "Zoals Naima het ziet."],
      ["H2", "Wij willen rust."],
      ["P", "Voor de kinderen."],
      ["P", "Nu: Wij zijn ermee bezig"],
      ["P", "Gelukt: Twee dagen"],
      ["H3", "Afspraak"],
      ["P", "De tafel dekken"],
      ["P", "Wie: Yaşar en Zoë"],
      ["P", "Wanneer: elke dag"],
      ["H3", "maandag 4 mei 2026"],
      ["P", "Het ging goed."],
      ["P", "Het ging: Beter"],
      ["P", "Lees verder op plan.example"],
      ["Figure", "Vierkante code"],
    ]);
  });

  test("has every word in a tag, also over several pages, and in large type", async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...parts[0], words: `Doel ${index}` }));
    const pdf = await opened({ parts: many as PaperPart[] });
    expect(pdf.numPages).toBeGreaterThan(2);
    const said = (await saidBy(pdf)).map(([, words]) => words).join(" ");
    for (const index of many.keys()) expect(said).toContain(`Doel ${index}`);
    const page = await pdf.getPage(2);
    const { items } = await page.getTextContent();
    const heights = items.flatMap((item) => ("height" in item && item.height > 0 ? [item.height] : []));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(16);
  });

  test("says so where a letter has no picture here, and loses nothing else", async () => {
    const said = await saidBy(
      await opened({ parts: [{ kind: "goal", words: "Rust سلام", reason: null, state: null }] }),
    );
    expect(said).toContainEqual(["H2", "Rust ????"]);
    expect(said).toContainEqual(["P", dutch.t("keeping:paper.someLettersMissing")]);
    expect(await saidBy(await opened())).not.toContainEqual([
      "P",
      dutch.t("keeping:paper.someLettersMissing"),
    ]);
  });
});
