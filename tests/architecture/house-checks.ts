import { basename, dirname } from "node:path";
import ts from "typescript";

/** The text of each file by its path from the root of the project. */
export type Files = ReadonlyMap<string, string>;

const budget = { median: 60, ninetyFifth: 120, longest: 200, route: 80 };

/** What of the sizes to hold is not held, and by which files. Tests are not counted. */
export function overBudget(files: Files): string[] {
  const sizes = [...files].map(([path, text]) => ({ path, lines: linesIn(text) }));
  const sorted = sizes.sort((a, b) => a.lines - b.lines);
  const part = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]?.lines ?? 0;
  const tooLong = sorted.filter(({ lines }) => lines > budget.longest);
  const tooLongRoutes = sorted.filter(({ path, lines }) => isRoute(path) && lines > budget.route);
  return [
    ...(part(0.5) > budget.median ? [`half of the files have more than ${part(0.5) - 1} lines`] : []),
    ...(part(0.95) > budget.ninetyFifth ? [`one in twenty has ${part(0.95)} lines: ${tail(sorted)}`] : []),
    ...[...tooLong, ...tooLongRoutes].map(({ path, lines }) => `${path} has ${lines} lines`),
  ];
}

const isRoute = (path: string) => /^app\/routes\/.+\.tsx$/.test(path);
const linesIn = (text: string) => text.trimEnd().split("\n").length;
const tail = (sorted: { path: string; lines: number }[]) =>
  sorted
    .slice(-5)
    .map(({ path, lines }) => `${path} (${lines})`)
    .join(", ");

const saysNothing = /^(utils?|helpers|common|misc|services?|libs?|types?|shared)$/;

/** Folders that could hold anything. */
export function emptyNames(files: Files): string[] {
  const folders = new Set([...files.keys()].flatMap((path) => dirname(path).split("/")));
  return [...folders].filter((folder) => saysNothing.test(folder));
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|test|config|d))*\.[a-z]+$/;

export function badlyNamed(files: Files): string[] {
  return [...files.keys()].filter(
    (path) => !kebab.test(basename(path)) || /^index\.\w+$/.test(basename(path)),
  );
}

const mayExportDefault =
  /^app\/(routes\/.+|routes|root|entry\.(client|server))\.tsx?$|(^|[/.])config\.[a-z]+$|\.d\.ts$/;

/** Things without a name of their own, where nothing asks for that. */
export function defaultExports(files: Files): string[] {
  return [...files]
    .filter(([path]) => !mayExportDefault.test(path))
    .flatMap(([path, text]) =>
      found(path, text, (node) => {
        if (ts.isExportAssignment(node)) return true;
        const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : [];
        return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
      }),
    );
}

/** Where the compiler was told to look away. */
export function unchecked(files: Files): string[] {
  return [...files].flatMap(([path, text]) => [
    ...found(path, text, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword),
    ...[...text.matchAll(/\/[/*]\s*@ts-(ignore|expect-error|nocheck)/g)].map(({ index }) =>
      at(path, text, index),
    ),
  ]);
}

const asksUnseen = ["app/gate/preview.ts", "app/gate/page-mark.ts"];

/** Where a question is asked without a line. Outside these files of the gate nobody would have said yes to that, and no line would tell of it. */
export function looksUnseen(files: Files): string[] {
  return [...files]
    .filter(([path]) => !asksUnseen.includes(path))
    .flatMap(([path, text]) => found(path, text, isUnseen));
}

function isUnseen(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === "unseen";
  if (ts.isElementAccessExpression(node)) return namesUnseen(node.argumentExpression);
  return ts.isBindingElement(node) && namesUnseen(node.propertyName ?? node.name);
}

const namesUnseen = (node: ts.Node) =>
  (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && node.text === "unseen";

function found(path: string, text: string, isIt: (node: ts.Node) => boolean): string[] {
  const places: string[] = [];
  const visit = (node: ts.Node) => {
    if (isIt(node)) places.push(at(path, text, node.getStart()));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return places;
}

const at = (path: string, text: string, index: number) =>
  `${path}:${linesIn(text.slice(0, index).concat("."))}`;
