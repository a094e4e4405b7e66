import ts from "typescript";

/** A catalogue laid flat: "plan:goal.title" -> the sentence. */
export type Sentences = Map<string, string>;
/** The text of a file by its path, as the checks want it. */
export type Sources = Map<string, string>;

const defaultNamespace = "common";
const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** "plan" and its nested object, in the form in which code names a sentence. */
export function flatten(catalogue: Record<string, unknown>): Sentences {
  const sentences: Sentences = new Map();
  const walk = (value: unknown, key: string) => {
    if (typeof value === "string") sentences.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, `${key}.${name}`);
  };
  for (const [namespace, tree] of Object.entries(catalogue)) {
    for (const [name, inner] of Object.entries(tree as object)) walk(inner, `${namespace}:${name}`);
  }
  return sentences;
}

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

const baseOf = (key: string) => key.replace(pluralEnding, "");
const pluralForms = (key: string, locale: string) =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => `${baseOf(key)}_${form}`);
const placeholders = (sentence: string) =>
  [...new Set(sentence.match(/\{\{.*?\}\}/g))]
    .map((found) => found.replaceAll(/\s/g, ""))
    .sort()
    .join();

export interface KeysInCode {
  /** Keys handed to t(), and where. Plurals stand here without their ending. */
  asked: { key: string; file: string }[];
  /** Keys with something filled in, as a pattern: t(`plan:feelings.${feeling}`). */
  patterns: { pattern: RegExp; says: string; file: string }[];
}

/** Every key that the code can ask for: t("…"), either side of a choice, templates, and the titles of page handles. */
export function keysInCode(sources: Sources): KeysInCode {
  const found: KeysInCode = { asked: [], patterns: [] };
  for (const [file, text] of sources) {
    const ask = (key: string) => found.asked.push({ key: withNamespace(key), file });
    visit(parse(file, text), (node) => {
      const title = titleOfHandle(node);
      if (title) ask(`${titles}${title}`);
      const given = ts.isCallExpression(node) && asksForSentence(node) ? node.arguments[0] : undefined;
      for (const key of given ? outcomes(given) : []) {
        if (ts.isStringLiteralLike(key)) ask(key.text);
        else if (ts.isTemplateExpression(key)) readTemplate(key, file, found);
        else found.asked.push({ key: `(not to be read: ${key.getText()})`, file });
      }
    });
  }
  return found;
}

/** t("…"), however t was come by: taken out of useSpeech(), or left in it. */
function asksForSentence({ expression }: ts.CallExpression): boolean {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && name.text === "t";
}

const titles = `${defaultNamespace}:titles.`;

/** The titles are named one by one in the handles, so their template leaves only its own fallback to be counted. */
function readTemplate(template: ts.TemplateExpression, file: string, found: KeysInCode) {
  const parts = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  parts[0] = withNamespace(parts[0] ?? "");
  if (parts[0] === titles) {
    for (const span of template.templateSpans) {
      const fallbacks = outcomes(span.expression).filter(ts.isStringLiteralLike);
      for (const { text } of fallbacks) found.asked.push({ key: `${titles}${text}`, file });
    }
    return;
  }
  const pattern = new RegExp(`^${parts.map(escaped).join("[^:]+")}$`);
  found.patterns.push({ pattern, says: template.getText(), file });
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const withNamespace = (key: string) => (key.includes(":") ? key : `${defaultNamespace}:${key}`);

function titleOfHandle(node: ts.Node): string | null {
  if (!ts.isVariableDeclaration(node) || node.name.getText() !== "handle" || !node.initializer) return null;
  let title: string | null = null;
  visit(node.initializer, (inner) => {
    if (!ts.isPropertyAssignment(inner) || inner.name.getText() !== "title") return;
    if (ts.isStringLiteralLike(inner.initializer)) title = inner.initializer.text;
  });
  return title;
}

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

/** Everything an expression can turn out to be, as far as its own text tells: both sides of "?:", "??", "||" and "&&". */
function outcomes(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return outcomes(node.expression);
  }
  if (ts.isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  if (ts.isBinaryExpression(node) && chooses.has(node.operatorToken.kind)) {
    return [...outcomes(node.left), ...outcomes(node.right)];
  }
  return [node];
}

const chooses = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.PlusToken,
]);

function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
