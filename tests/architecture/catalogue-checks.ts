import ts from "typescript";
import {
  baseOf,
  type KeysInCode,
  outcomes,
  parse,
  pluralEnding,
  type Sentences,
  type Sources,
  visit,
} from "../../bin/words/keys-in-code";

/** What another language lacks, has too much of, or says with other placeholders than the Dutch sentence. */
export function differences(dutch: Sentences, other: Sentences, locale: string): string[] {
  const wanted = new Map<string, string>();
  for (const [key, sentence] of dutch) {
    if (!pluralEnding.test(key)) wanted.set(key, sentence);
    else
      for (const form of pluralForms(key, locale))
        wanted.set(form, dutch.get(`${baseOf(key)}_other`) ?? sentence);
  }
  const missing = [...wanted.keys()].filter((key) => !other.has(key)).map((key) => `${key} is missing`);
  const tooMany = [...other.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not in Dutch`);
  const unlike = [...wanted].flatMap(([key, sentence]) => {
    const translated = other.get(key);
    if (translated === undefined || placeholders(translated) === placeholders(sentence)) return [];
    return [`${key} has other placeholders`];
  });
  const empty = [...other].filter(([, sentence]) => sentence.trim() === "").map(([key]) => `${key} is empty`);
  return [...missing, ...tooMany, ...unlike, ...empty];
}

const pluralForms = (key: string, locale: string) =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => `${baseOf(key)}_${form}`);
const placeholders = (sentence: string) =>
  [...new Set(sentence.match(/\{\{.*?\}\}/g))]
    .map((found) => found.replaceAll(/\s/g, ""))
    .sort()
    .join();

/** Dutch sentences that nothing in the code can show. */
export function unusedKeys(dutch: Sentences, { asked, patterns }: KeysInCode): string[] {
  const used = new Set(asked.map(({ key }) => key));
  const isUsed = (key: string) => used.has(key) || patterns.some(({ pattern }) => pattern.test(key));
  return [...dutch.keys()].filter((key) => !isUsed(key) && !isUsed(baseOf(key)));
}

/** What the code asks for and the Dutch catalogue lacks. */
export function unknownKeys(dutch: Sentences, { asked, patterns }: KeysInCode): string[] {
  const known = [...dutch.keys()].flatMap((key) => [key, baseOf(key)]);
  const keys = new Set(known);
  const wrong = asked.filter(({ key }) => !keys.has(key)).map(({ key, file }) => `${file}: ${key}`);
  const matchNothing = patterns.filter(({ pattern }) => !known.some((key) => pattern.test(key)));
  return [...wrong, ...matchNothing.map(({ says, file }) => `${file}: ${says}`)];
}

const longest = 20;
const longestOnAverage = 12;

/** Sentences of more than twenty words, and one line more where they are too long on average. */
export function tooLong(dutch: Sentences): string[] {
  const parts = [...dutch].flatMap(([key, text]) =>
    text.split(/(?<=[.!?])\s+/).map((sentence) => ({ key, sentence, words: wordsIn(sentence) })),
  );
  const over = parts.filter(({ words }) => words > longest);
  const average = averageOf(parts.filter(({ sentence }) => isWhole.test(sentence)).map(({ words }) => words));
  return [
    ...over.map(({ key, sentence, words }) => `${key} has a sentence of ${words} words: ${sentence}`),
    ...(average > longestOnAverage ? [`${average.toFixed(1)} words a sentence on average`] : []),
  ];
}

/** Labels and buttons are no whole sentences: they would pull the average down without being easier to read. */
const isWhole = /[.!?]$/;
const averageOf = (numbers: number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const wordsIn = (sentence: string) =>
  sentence.replaceAll(/\{\{.*?\}\}/g, "naam").match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The glossary's list of words that are never on the screen. */
const neverOnTheScreen = [
  "cliënt",
  "client",
  "dossier",
  "casus",
  "traject",
  "regie",
  "indicatie",
  "intake",
  "zorgmijder",
  "probleemgezin",
  "multiproblem",
  // "vordering" is also a claim for money, and a "melding" here is never the one of the Meldcode.
  "vordering",
  "meldcode",
];

/** Words of the list, also inside a longer word: "zorgdossier", "hulptrajecten". */
export function forbiddenWords(dutch: Sentences): string[] {
  return [...dutch].flatMap(([key, text]) => {
    const said = text.normalize("NFC").toLowerCase();
    return neverOnTheScreen.filter((word) => said.includes(word)).map((word) => `${key} says "${word}"`);
  });
}

/** Places where the house says "je" to somebody whom it calls "u" everywhere else. */
export function notPolite(dutch: Sentences): string[] {
  const informal = /(?<![\p{L}\p{N}])(je|jij|jou|jouw|jezelf|jullie)(?![\p{L}\p{N}])/iu;
  return [...dutch].flatMap(([key, text]) => (informal.test(text) ? [`${key}: ${text}`] : []));
}

/** Places where the house says "u heeft", where it says "u hebt" everywhere else. */
export function notHebt(dutch: Sentences): string[] {
  const heeft = /(?<=^|[.?!] )heeft u\b|\bu heeft\b|\b(?:als|of|dat) u\b[^.?!,]*\bheeft\b/iu;
  return [...dutch].flatMap(([key, text]) => (heeft.test(text) ? [`${key}: ${text}`] : []));
}

/** Of a closed list in the code, what has no sentence. */
export function withoutSentence(dutch: Sentences, namespace: string, names: readonly string[]): string[] {
  return names.filter((name) => !dutch.has(`${namespace}:${name}`));
}

/** Of a catalogue that words a closed list, the sentences for what is not in that list. */
export function sentenceForNothing(dutch: Sentences, namespace: string, names: readonly string[]): string[] {
  const known = new Set(names.map((name) => `${namespace}:${name}`));
  return [...dutch.keys()].filter((key) => key.startsWith(`${namespace}:`) && !known.has(key));
}

/** The members of `type Name = "a" | "b"`, which leave nothing behind to ask at runtime. */
export function membersOfUnion(text: string, name: string): string[] {
  const members: string[] = [];
  visit(parse("union.ts", text), (node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== name) return;
    visit(node.type, (inner) => {
      if (ts.isLiteralTypeNode(inner) && ts.isStringLiteral(inner.literal)) members.push(inner.literal.text);
    });
  });
  return members;
}

const spoken = new Set(["label", "title", "hint", "aria-label", "placeholder", "alt"]);

/** Words that stand in a component instead of in a catalogue. */
export function proseInCode(sources: Sources): string[] {
  const found: string[] = [];
  for (const [file, text] of sources) {
    const source = parse(file, text);
    const report = (node: ts.Node, said: string) => {
      if (!/\p{L}/u.test(said.replaceAll(/&#?\w+;/g, ""))) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1}: ${said.trim()}`);
    };
    visit(source, (node) => {
      if (ts.isJsxText(node)) report(node, node.text);
      const shown = shownExpression(node);
      for (const part of shown ? outcomes(shown) : []) report(part, literalText(part));
    });
  }
  return found;
}

/** What a person sees or hears of a JSX node: a child in braces, or the value of an attribute that is read out. */
function shownExpression(node: ts.Node): ts.Expression | undefined {
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return node.expression;
  if (!ts.isJsxAttribute(node) || !spoken.has(node.name.getText())) return undefined;
  const value = node.initializer;
  return value && ts.isJsxExpression(value) ? value.expression : value;
}

function literalText(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return "";
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" ");
}
