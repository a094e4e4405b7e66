import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { householdActions } from "#app/gate/ledger";
import { languages, locales } from "#app/i18n/languages";
import { flatten, keysInCode, type Sentences, type Sources } from "../../bin/words/keys-in-code";
import * as check from "./catalogue-checks";

/** The only words outside the catalogues: made-up ones, to try out the parts of the house with. */
const mayHoldProse = ["app/routes/kit/samples.ts"];

const dutch = catalogueOf("nl");
const code = sourcesIn("app", [".ts", ".tsx"]);
const keys = keysInCode(code);
const problems = check.membersOfUnion(readFileSync("app/gate/outcome.ts", "utf8"), "Problem");
const refusals = check.membersOfUnion(readFileSync("app/gate/verdict.ts", "utf8"), "Refusal");
const closedLists = [
  { namespace: "ledger", names: householdActions.map(String) },
  { namespace: "problems", names: problems },
  { namespace: "refusals", names: refusals },
];

describe("the catalogues", () => {
  it.each(languages)("say in %s exactly what they say in Dutch", (language) => {
    expect(check.differences(dutch, catalogueOf(language), locales[language])).toEqual([]);
  });

  it("hold no sentence that nothing shows", () => {
    expect(check.unusedKeys(dutch, keys)).toEqual([]);
  });

  it("hold every sentence that the code asks for", () => {
    expect(keys.asked.length).toBeGreaterThan(100);
    expect(check.unknownKeys(dutch, keys)).toEqual([]);
  });

  it("keep Dutch sentences short", () => {
    expect(check.tooLong(dutch)).toEqual([]);
  });

  it("use no word that the glossary keeps off the screen", () => {
    expect(check.forbiddenWords(dutch)).toEqual([]);
  });

  it('say "u" throughout', () => {
    expect(check.notPolite(dutch)).toEqual([]);
  });

  it('say "u hebt" throughout', () => {
    expect(check.notHebt(dutch)).toEqual([]);
  });

  it.each(closedLists)(
    "word the closed list of $namespace, and nothing beside it",
    ({ namespace, names }) => {
      expect(names.length).toBeGreaterThan(3);
      expect(check.withoutSentence(dutch, namespace, names)).toEqual([]);
      expect(check.sentenceForNothing(dutch, namespace, names)).toEqual([]);
    },
  );
});

describe("the components", () => {
  it("hold no prose of their own", () => {
    const components = sourcesIn("app", [".tsx"]);
    expect(components.size).toBeGreaterThan(50);
    expect(check.proseInCode(components)).toEqual([]);
  });
});

describe("a planted violation is named:", () => {
  const said = (sentences: Record<string, string>) => new Map(Object.entries(sentences));
  const asking = (text: string) => keysInCode(new Map([["page.tsx", text]]));
  const prose = (jsx: string) => check.proseInCode(new Map([["page.tsx", `const page = ${jsx};`]]));

  it("a key that a language lacks, has too much of, leaves empty, or gives other placeholders", () => {
    const one = said({ "plan:title": "Plan van {{name}}", "plan:lead": "Begin klein.", "plan:goal": "Doel" });
    const other = said({ "plan:title": "Plan of {{who}}", "plan:extra": "More", "plan:goal": " " });
    expect(check.differences(one, other, "en-GB")).toEqual([
      "plan:lead is missing",
      "plan:extra is not in Dutch",
      "plan:title has other placeholders",
      "plan:goal is empty",
    ]);
  });

  it("a plural form that the language needs, or does not have", () => {
    const one = said({ "plan:goals_one": "{{count}} doel", "plan:goals_other": "{{count}} doelen" });
    const arabic = said({ "plan:goals_one": "{{count}}", "plan:goals_other": "{{count}}" });
    const english = said({ ...Object.fromEntries(one), "plan:goals_few": "{{count}} goals" });
    expect(check.differences(one, arabic, "ar").sort()).toEqual([
      "plan:goals_few is missing",
      "plan:goals_many is missing",
      "plan:goals_two is missing",
      "plan:goals_zero is missing",
    ]);
    expect(check.differences(one, english, "en-GB")).toEqual(["plan:goals_few is not in Dutch"]);
    expect(check.differences(said({ "plan:goals_other": "doelen" }), said({}), "nl-NL")).toHaveLength(2);
  });

  it("a sentence that nothing shows", () => {
    const sentences = said({
      "plan:title": "",
      "plan:goals_one": "",
      "plan:goals_other": "",
      "plan:feelings.same": "",
      "common:skip": "",
      "common:titles.plan": "",
      "common:titles.site": "",
      "common:titles.old": "",
      "plan:old": "",
      "plan:older.same": "",
    });
    const page = `
      export const handle: PageHandle = { title: "plan", personal: true };
      t(yes ? "plan:title" : "plan:goals"); speech.t(\`plan:feelings.\${feeling}\`); t("skip");
      t(\`common:titles.\${handle?.title ?? "site"}\`);`;
    expect(check.unusedKeys(sentences, asking(page))).toEqual([
      "common:titles.old",
      "plan:old",
      "plan:older.same",
    ]);
  });

  it("a key that the catalogue lacks", () => {
    const sentences = said({ "plan:title": "", "plan:goals_other": "" });
    const page = `t("plan:title"); t("plan:goals", { count }); t("plan:titel"); t(key);
      t(\`plan:moods.\${mood}\`); export const handle = { title: "plan" };`;
    expect(check.unknownKeys(sentences, asking(page))).toEqual([
      "page.tsx: plan:titel",
      "page.tsx: (not to be read: key)",
      "page.tsx: common:titles.plan",
      `page.tsx: \`plan:moods.\${mood}\``,
    ]);
  });

  it("a long sentence, with or without its full stop", () => {
    const words = (count: number) => Array.from({ length: count }, () => "woord").join(" ");
    const short = { "plan:a": "Kort.", "plan:b": "Ook kort.", "plan:c": "Kort." };
    expect(check.tooLong(said({ ...short, "plan:title": `${words(19)} {{name}}.` }))).toEqual([]);
    expect(check.tooLong(said({ ...short, "plan:title": `Kort. ${words(21)}.` }))).toHaveLength(1);
    expect(check.tooLong(said({ ...short, "plan:title": words(21) }))).toHaveLength(1);
  });

  it("sentences that are too long on average, which labels do not make shorter", () => {
    const sentence = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.";
    const sentences = said({ "plan:text": sentence, "plan:a": "Doel", "plan:b": "Plan" });
    expect(check.tooLong(sentences)).toEqual(["13.0 words a sentence on average"]);
  });

  it("a word that is never on the screen, also in a longer one", () => {
    const sentences = said({
      "plan:a": "Uw Dossier",
      "plan:b": "Nieuwe hulptrajecten",
      "plan:c": "Vorderingen",
    });
    expect(check.forbiddenWords(sentences)).toEqual([
      'plan:a says "dossier"',
      'plan:b says "traject"',
      'plan:c says "vordering"',
    ]);
    expect(check.forbiddenWords(said({ "plan:a": "De cli\u0065\u0308nt" }))).toEqual([
      'plan:a says "cliënt"',
    ]);
  });

  it('"je" where the house says "u"', () => {
    expect(check.notPolite(said({ "plan:a": "Kies je doel", "plan:b": "Een stukje" }))).toEqual([
      "plan:a: Kies je doel",
    ]);
  });

  it('"u heeft" where the house says "u hebt", and not where somebody else has', () => {
    const texts = [
      "Ja. Heeft u een plan?",
      "Kijk of u alles goed heeft.",
      "Het gezin heeft u gevraagd.",
      "U hebt er een.",
    ];
    const found = check.notHebt(said(Object.fromEntries(texts.map((text, at) => [`plan:${at}`, text]))));
    expect(found).toEqual(texts.slice(0, 2).map((text, at) => `plan:${at}: ${text}`));
  });

  it("a member of a closed list without a sentence, and a sentence of no member", () => {
    const type = `/** Why not. */ export type Refusal = "members-only" | "owners-only"; type Other = "other";`;
    const names = check.membersOfUnion(type, "Refusal");
    const sentences = said({ "refusals:owners-only": "Nee.", "refusals:gone": "Weg.", "plan:title": "Plan" });
    expect(check.withoutSentence(sentences, "refusals", names)).toEqual(["members-only"]);
    expect(check.sentenceForNothing(sentences, "refusals", names)).toEqual(["refusals:gone"]);
  });

  it.each([
    "<p>Hallo</p>",
    "<p>{name} schreef</p>",
    '<p>{"Hallo"}</p>',
    '<p>{open ? "Dicht" : null}</p>',
    `<p>{\`\${count} doelen\`}</p>`,
    '<p>{name ?? "iemand"}</p>',
    '<Field label="Naam" />',
    '<Field hint={"Een naam"} />',
    `<Field title={\`Doel \${name}\`} />`,
    '<nav aria-label={open ? "Menu" : label} />',
    '<input placeholder="Naam" />',
    '<img alt={"Huis van " + name} />',
  ])("prose in %s", (jsx) => {
    expect(prose(jsx)).toHaveLength(1);
  });

  it.each([
    '<p className="text-lg">{t("plan:title")} · {name}&nbsp;</p>',
    '<Field label={t("plan:title")} name="words" title={title} alt="" />',
    '<p>{kind === "open" ? label : null}, ({size})</p>',
  ])("no prose in %s", (jsx) => {
    expect(prose(jsx)).toEqual([]);
  });
});

/** As they lie in the folder of that language, so that a file which nobody imports counts too. */
function catalogueOf(language: string): Sentences {
  const folder = join("app/i18n", language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return flatten(Object.fromEntries(files.map((name) => [name.replace(".json", ""), read(name)])));
}

function sourcesIn(folder: string, endings: string[]): Sources {
  const names = readdirSync(resolve(folder), { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => !mayHoldProse.includes(path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}
