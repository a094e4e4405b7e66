/** A command or question, as its module gives it to others. */
export interface FoundAct {
  /** app/domain/plan/write-goal.ts */
  file: string;
  name: string;
}

/** Everything a module exports that has a name of the ledger and can be run. */
export function actsIn(file: string, module: object): FoundAct[] {
  return Object.values(module)
    .filter(isAct)
    .map(({ name }) => ({ file, name }));
}

function isAct(value: unknown): value is { name: string } {
  if (typeof value !== "object" || value === null) return false;
  return (
    "run" in value && typeof value.run === "function" && "name" in value && typeof value.name === "string"
  );
}

/** The reading area asks across the others, by their names and their rules. */
const readsForOthers = "reading";
const areaOf = (file: string) => file.split("/")[2] ?? "";

/** Names outside the closed list, lines of it that no act can leave, and acts that speak for another area. */
export function ledgerTrouble(acts: FoundAct[], ledger: readonly string[]): string[] {
  const used = new Set(acts.map(({ name }) => name));
  const unknown = acts.filter(({ name }) => !ledger.includes(name));
  const strangers = acts.filter(({ file, name }) => {
    return areaOf(file) !== readsForOthers && !name.startsWith(`${areaOf(file)}.`);
  });
  return [
    ...unknown.map(({ file, name }) => `${file}: ${name} is not in the ledger's list`),
    ...strangers.map(({ file, name }) => `${file}: ${name} is a word of another area`),
    ...ledger.filter((name) => !used.has(name)).map((name) => `${name} is left by no act`),
    ...sharedNames(acts),
  ];
}

/** Two things that a family can do must not look like one in its ledger; asking the same in two places may. */
function sharedNames(acts: FoundAct[]): string[] {
  const doing = acts.filter(({ file }) => areaOf(file) !== readsForOthers);
  return doing
    .filter((act) => doing.some((other) => other.name === act.name && other.file < act.file))
    .map(({ file, name }) => `${file}: ${name} is the name of another act too`);
}

/** Areas that act without a page of rules. */
export function areasWithoutRules(acts: FoundAct[], files: Iterable<string>): string[] {
  const pages = new Set(files);
  const areas = new Set(acts.map(({ file }) => areaOf(file)).filter((area) => area !== readsForOthers));
  return [...areas].filter((area) => !pages.has(`app/domain/access/${area}.ts`));
}

type Path = (...parameters: never[]) => string;

/** URLs that no function of paths makes, and functions that lead to no URL, or to one that another leads to. */
export function routesUnlikePaths(patterns: string[], paths: Record<string, Path>): string[] {
  const made = Object.entries(paths).map(([name, path]) => ({ name, pattern: patternOf(path) }));
  const wrong = made.filter(({ pattern }) => !patterns.includes(pattern));
  const twice = made.filter(
    ({ pattern }, index) => made.findIndex((one) => one.pattern === pattern) !== index,
  );
  return [
    ...patterns
      .filter((pattern) => !made.some((one) => one.pattern === pattern))
      .map((pattern) => `${pattern} has no path`),
    ...wrong.map(({ name, pattern }) => `paths.${name} leads to ${pattern}, which is no route`),
    ...twice.map(({ name, pattern }) => `paths.${name} leads to ${pattern}, as another one does`),
  ];
}

/** A path function called with the names of its own parameters: /plan/doelen/:goalId. */
function patternOf(path: Path): string {
  const parameters = /^\(?([^)=]*)\)?\s*=>/.exec(path.toString())?.[1] ?? "";
  const names = parameters.split(",").map((name) => name.trim());
  return path(...(names.filter((name) => name !== "").map((name) => `:${name}`) as never[]));
}
