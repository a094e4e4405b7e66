import ts from "typescript";
import type { Files } from "./house-checks";

/** What a browser ends a paragraph for, so that a page with it inside one is another page than the server made. */
const blocks = new Set([
  ...["article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure", "footer"],
  ...["form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre"],
  ...["section", "table", "ul", "Form"],
]);

/** Blocks within a paragraph, whether they stand there by name or are shown by a component that does. */
export function blocksInParagraphs(files: Files): string[] {
  const sources = [...files].map(([path, text]) => ({ path, source: parsed(path, text) }));
  const known = withComponents(sources.map(({ source }) => source));
  return sources.flatMap(({ path, source }) =>
    elementsIn(source)
      .filter((element) => nameOf(element) === "p")
      .flatMap((paragraph) => elementsIn(paragraph).filter((inner) => inner !== paragraph))
      .filter((inner) => known.has(nameOf(inner)))
      .map((inner) => `${path}:${lineOf(source, inner)} ${nameOf(inner)}`),
  );
}

/** The blocks and every component that shows one, by its name. */
function withComponents(sources: ts.SourceFile[]): Set<string> {
  const shows = new Map<string, string[]>();
  for (const source of sources)
    for (const { name, node } of componentsIn(source))
      shows.set(name, [...(shows.get(name) ?? []), ...elementsIn(node).map(nameOf), ...framesIn(node)]);
  const known = new Set(blocks);
  for (let before = -1; before < known.size; ) {
    before = known.size;
    for (const [name, names] of shows) if (names.some((one) => known.has(one))) known.add(name);
  }
  return known;
}

const isComponent = (name: string) => /^[A-Z]/.test(name);

interface Component {
  name: string;
  node: ts.Node;
}

function componentsIn(source: ts.SourceFile): Component[] {
  return source.statements.flatMap((node): Component[] => {
    if (ts.isFunctionDeclaration(node) && node.name && isComponent(node.name.text))
      return [{ name: node.name.text, node }];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.flatMap((one) =>
      ts.isIdentifier(one.name) && isComponent(one.name.text) ? [{ name: one.name.text, node: one }] : [],
    );
  });
}

/** A form under another name, as where a component chooses which of two it shows. */
function framesIn(root: ts.Node): string[] {
  let isThere = false;
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && node.text === "Form") isThere = true;
    ts.forEachChild(node, visit);
  };
  visit(root);
  return isThere ? ["Form"] : [];
}

type Element = ts.JsxElement | ts.JsxSelfClosingElement;

function elementsIn(root: ts.Node): Element[] {
  const found: Element[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const nameOf = (element: Element) =>
  (ts.isJsxElement(element) ? element.openingElement : element).tagName.getText();

const parsed = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const lineOf = (source: ts.SourceFile, node: ts.Node) =>
  source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
