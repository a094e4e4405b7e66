import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { Measured, PaperPart } from "#app/domain/keeping/paper-part";
import { catalogue as en } from "#app/i18n/en";
import { catalogue as nl } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import { oneSheet, type PlanSheet, planSheet } from "./plan-sheet.server";

const state = { lifecycle: "running", lookAgainOn: null, attainment: "own", words: "Twee dagen" } as const;
const parts: PaperPart[] = [
  { kind: "goal", words: "Wij willen rust.", reason: "Voor de kinderen.", state },
  { kind: "agreement", who: "Yaşar en Zoë", what: "De tafel dekken", when: "elke dag" },
  {
    ...{ kind: "progress", words: "Het ging goed.", step: "forward", feeling: "better" },
    at: "2026-05-04T10:00:00.000Z",
  },
];
/** What lives on from day to day, as it stands on the paper of the family. */
const living: PaperPart[] = [
  { kind: "important", is: "wish", words: "Samen eten.", reason: "Elke avond." },
  { kind: "goal", words: "Wij willen rust.", reason: null, state: null },
  {
    kind: "task",
    words: "Brood halen",
    rule: "FREQ=WEEKLY;BYDAY=MO,TH",
    startsOn: "2026-05-04",
    turns: [
      { day: "2026-05-04", taker: "Yaşar", isDone: false },
      { day: "2026-05-07", taker: null, isDone: false },
    ],
  },
  { kind: "chapter", of: "notes" },
  { kind: "note", words: "Een dag van niets.", step: null, feeling: "same", at: "2026-05-04T10:00:00.000Z" },
  { kind: "chapter", of: "evaluations" },
  {
    kind: "evaluation",
    onDay: "2026-05-06",
    decided: [{ goal: "Wij willen rust.", decision: "goOn", words: "Het helpt." }],
  },
  { kind: "chapter", of: "network" },
  {
    kind: "ring",
    ring: "close",
    people: [{ name: "Oma Toos", bond: "oma", does: "oppassen", side: "informal" }],
  },
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
      ["P", "Waar het staat: Wij zijn ermee bezig"],
      ["P", "Gelukt: Twee dagen"],
      ["H3", "Afspraak"],
      ["P", "De tafel dekken"],
      ["P", "Wie: Yaşar en Zoë"],
      ["P", "Wanneer: elke dag"],
      ["H3", "maandag 4 mei 2026"],
      ["P", "Het ging goed."],
      ["P", "Een stap vooruit"],
      ["P", "Het ging: Beter"],
      ["P", "Lees verder op plan.example"],
      ["Figure", "Vierkante code"],
    ]);
  });

  test("is read so too where it lives on: tasks under their goal, then notes, looking back and who is there", async () => {
    const pdf = await opened({ parts: living });
    const said = await saidBy(pdf);
    expect(said.slice(2, -2)).toEqual([
      ["H2", "Samen eten."],
      ["P", "Belangrijk voor ons"],
      ["P", "Elke avond."],
      ["H2", "Wij willen rust."],
      ["H3", "Taak"],
      ["P", "Brood halen"],
      ["P", "Elke week op maandag en donderdag"],
      ["P", "4 mei: Yaşar neemt deze beurt"],
      ["P", "7 mei: Nog vrij"],
      ["H2", "Gewoon opgeschreven"],
      ["H3", "maandag 4 mei 2026"],
      ["P", "Een dag van niets."],
      ["P", "Het ging: Hetzelfde"],
      ["H2", "Terugkijken"],
      ["H3", "Terugkijken op 6 mei"],
      ["P", "Wij gaan ermee door: Wij willen rust."],
      ["P", "Het helpt."],
      ["H2", "Wie er om ons heen staan"],
      ["H3", "Heel dichtbij"],
      ["P", "Oma Toos · oma · Uit onze eigen kring"],
      ["P", "Kan: oppassen"],
    ]);
    const inEnglish = await opened({ parts: living }, speechIn("en", en));
    expect((await inEnglish.getMetadata()).info).toMatchObject({ Language: "en" });
    expect(await saidBy(inEnglish)).toContainEqual(["H2", "Who is around us"]);
  });

  test("tells all of an agreement, how far a goal is, and what nobody else sees", async () => {
    const state = { taken: "open" } as const;
    const more = { how: "Aan tafel", withWhom: "Opa", dueOn: "2026-06-01", state, movedTo: null, why: null };
    const moved = { ...more, how: null, withWhom: null, dueOn: null };
    const agreed = { kind: "agreement", who: "Wij", what: "Eten", when: "elke dag" } as const;
    const said = {
      onDay: "2026-05-04",
      compared: null,
      level: "less",
      levelWords: "Een avond",
      words: "Bijna.",
    };
    const pdf = await opened({
      parts: [
        { kind: "goal", words: "Alleen van mij.", reason: null, state: null, isOnlyMine: true },
        { ...agreed, more },
        {
          ...agreed,
          more: {
            ...moved,
            state: { step: "moved" },
            movedTo: { moment: null, day: "2026-07-01" },
            why: "Ziek.",
          },
        },
        { kind: "measured", said: [said as Measured] },
        {
          ...{ kind: "note", words: "Voor mij.", step: null, feeling: null, isOnlyMine: true },
          at: "2026-05-04T10:00:00.000Z",
        },
      ],
    });
    const mark = dutch.t("keeping:paper.onlyMine");
    expect((await saidBy(pdf)).slice(2, -2)).toEqual([
      ["H2", "Alleen van mij."],
      ["P", mark],
      ["H3", "Afspraak"],
      ...["Eten", "Wie: Wij", "Wanneer: elke dag", "Uiterlijk: 1 juni", "Hoe: Aan tafel", "Met wie: Opa"].map(
        (line) => ["P", line],
      ),
      ["P", dutch.t("plan:stands.taken.open")],
      ["H3", "Afspraak"],
      ...["Eten", "Wie: Wij", "Wanneer: elke dag"].map((line) => ["P", line]),
      ["P", dutch.t("plan:stands.steps.moved")],
      ["P", dutch.t("plan:stands.movedTo", { moment: "1 juli" })],
      ["P", dutch.t("plan:stands.why", { words: "Ziek." })],
      ["H3", dutch.t("plan:measure.section")],
      ["P", `4 mei · Een avond · ${dutch.t("plan:scale.levels.less")} · Bijna.`],
      ["H3", "maandag 4 mei 2026"],
      ["P", mark],
      ["P", "Voor mij."],
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
      await opened({ parts: [{ kind: "goal", words: "Rust 你好", reason: null, state: null }] }),
    );
    expect(said).toContainEqual(["H2", "Rust ??"]);
    expect(said).toContainEqual(["P", dutch.t("keeping:paper.someLettersMissing")]);
    expect(await saidBy(await opened())).not.toContainEqual([
      "P",
      dutch.t("keeping:paper.someLettersMissing"),
    ]);
  });

  test.each([
    ["Tigrinya", "ሰላም ኣብ ገዛና።"],
    ["Amharic", "እኛ ደህና መተኛት እንፈልጋለን።"],
    ["Arabic", "نريد أن ننام جيدا"],
    ["Arabic beside Dutch", "Rust: سلام عليكم"],
  ])("has the letters of %s", async (_, words) => {
    const pdf = await opened({ parts: [{ kind: "goal", words, reason: words, state: null }] });
    const said = await saidBy(pdf);
    expect(said).toContainEqual(["H2", words]);
    expect(said).toContainEqual(["P", words]);
    expect(said).not.toContainEqual(["P", dutch.t("keeping:paper.someLettersMissing")]);
  });

  test("joins the letters of an Arabic word: the same one three times has three shapes", async () => {
    const shapes = async (words: string) => {
      const pdf = await opened({ parts: [{ kind: "goal", words, reason: null, state: null }] });
      const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
      const drawn = argsArray
        .filter((_, index) => fnArray[index] === OPS.showText)
        .flatMap(([glyphs]) => glyphs);
      return new Set(drawn.flatMap(({ unicode, fontChar }) => (unicode === "ب" ? [fontChar] : []))).size;
    };
    expect(await shapes("ب ب ب")).toBe(1);
    expect(await shapes("ببب")).toBe(3);
  });

  test("opens no file of another script for a plan without it", async () => {
    const names = async (words: string) => {
      const pdf = await planSheet(
        { ...sheet, parts: [{ kind: "goal", words, reason: null, state: null }] },
        dutch,
      );
      return [
        ...Buffer.from(pdf)
          .toString("latin1")
          .matchAll(/FontName \/\w+\+(\w+)/g),
      ].map(([, name]) => name);
    };
    expect((await names("Rust Żółć")).join(" ")).not.toContain("Noto");
    expect((await names("ሰላም")).join(" ")).toContain("Ethiopic");
  });
});

test("the short one is drawn with less on it until it is one sheet, also with a long address, and tells how many others there are", async () => {
  const goal: PaperPart = { kind: "goal", words: "Wij willen rust.", reason: "Voor ons.", state: null };
  const more = { line: `Lees verder op plan.example/${"x".repeat(700)}`, alt: "Vierkante code", code };
  const chosen = (less: number) => ({
    parts: Array.from({ length: 60 - less }, () => goal),
    last: `En nog ${less} andere.`,
  });
  const drawn = await oneSheet({ ...sheet, more }, chosen, dutch);
  const pdf = await getDocument({ data: new Uint8Array(drawn), verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(1);
  const said = await saidBy(pdf);
  const shown = said.filter(([role]) => role === "H2").length;
  expect(shown).toBeGreaterThan(5);
  expect(said).toContainEqual(["P", `En nog ${60 - shown} andere.`]);
});
