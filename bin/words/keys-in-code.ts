import ts from "typescript";

/** A catalogue laid flat: "plan:goal.title" -> the sentence. */
export type Sentences = Map<string, string>;
/** The text of a file by its path, as the checks want it. */
export type Sources = Map<string, string>;

const defaultNamespace = "common";
export const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** The key of a plural without its ending. */
export const baseOf = (key: string) => key.replace(pluralEnding, "");

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

/** Everything an expression can turn out to be, as far as its own text tells: both sides of "?:", "??", "||" and "&&". */
export function outcomes(node: ts.Expression): ts.Expression[] {
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

export function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
