import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerActions } from "#app/gate/ledger";
import routes from "#app/routes";
import { paths } from "#app/web/paths";
import { actsIn, areasWithoutRules, type FoundAct, ledgerTrouble, routesUnlikePaths } from "./act-checks";
import {
  badlyNamed,
  defaultExports,
  emptyNames,
  type Files,
  looksUnseen,
  overBudget,
  unchecked,
} from "./house-checks";

const code = filesIn(["app", "bench", "bin", "drizzle", "tests"], /\.(ts|tsx|js|mjs)$/);
const everything = filesIn(["app", "bench", "bin", "drizzle", "tests"], /\.(ts|tsx|js|mjs|css|json)$/);
const product = only(code, (path) => path.startsWith("app/") && !path.includes(".test."));
const patterns = routes.flatMap(({ path, index }) =>
  index ? ["/"] : path && path !== "*" ? [`/${path}`] : [],
);

describe("a file has one reason and fits a screen or two", () => {
  it("the files of the product hold their sizes", () => expect(overBudget(product)).toEqual([]));

  it("a file, a route and a house that grew are told", () => {
    expect(overBudget(lines({ "app/a.ts": 201 }))).toEqual(
      expect.arrayContaining([
        "app/a.ts has 201 lines",
        expect.stringMatching(/^half/),
        expect.stringMatching(/^one in/),
      ]),
    );
    expect(overBudget(lines({ "app/routes/a.tsx": 81, "app/b.ts": 1 }))).toEqual([
      "app/routes/a.tsx has 81 lines",
    ]);
    expect(overBudget(lines({ "app/a.ts": 60, "app/b.ts": 60, "app/c.ts": 61 }))).toEqual([]);
  });
});

describe("the tree is the glossary", () => {
  it("no folder could hold anything", () => expect(emptyNames(everything)).toEqual([]));
  it("every file says in kebab-case what it is, and none is a barrel", () =>
    expect(badlyNamed(everything)).toEqual([]));

  it.each(["utils", "helpers", "common", "misc", "services", "lib", "types", "shared"])(
    "%s is told",
    (folder) => {
      expect(emptyNames(lines({ [`app/${folder}/a.ts`]: 1 }))).toEqual([folder]);
    },
  );

  it.each(["app/plan/index.ts", "app/plan/GoalCard.tsx", "app/plan/goal_card.ts"])("%s is told", (path) => {
    expect(badlyNamed(lines({ [path]: 1 }))).toEqual([path]);
  });
});

describe("what a file gives has a name and is checked", () => {
  it("nothing is exported without a name", () => expect(defaultExports(code)).toEqual([]));
  it("the compiler is never told to look away", () => expect(unchecked(code)).toEqual([]));

  it.each(["export default 1;", "export default function a() {}", "const a = 1;\nexport default a;"])(
    "%s",
    (text) => {
      expect(defaultExports(new Map([["app/web/a.ts", text]]))).toHaveLength(1);
      expect(defaultExports(new Map([["app/routes/a.tsx", text]]))).toEqual([]);
    },
  );

  it.each([
    "let a: any;",
    "let a = {} as Record<string, any>;",
    "// @ts-" + "ignore\nlet a;",
    "/* @ts-" + "expect-error */",
  ])("%s", (text) => expect(unchecked(new Map([["app/web/a.ts", text]]))).toEqual(["app/web/a.ts:1"]));
});

describe("nobody looks through another one's eyes unseen", () => {
  it("only the gate's preview does, with a line of its own", () => expect(looksUnseen(code)).toEqual([]));

  it.each([
    "await readGoal.unseen(actor, { goalId });",
    'readGoal["unseen"](actor, {});',
    "const look = question?.unseen;",
    "const { unseen } = readGoal;",
    "const { unseen: look } = readGoal;",
    "function show({ unseen }: Question<Goal>) {}",
  ])("%s", (text) => {
    expect(looksUnseen(new Map([["app/web/a.ts", text]]))).toEqual(["app/web/a.ts:1"]);
    expect(looksUnseen(new Map([["app/gate/preview.ts", text]]))).toEqual([]);
  });

  it("saying that a question can be looked at so is no looking", () => {
    const said = "interface Question { unseen: () => void }\nconst question = { unseen: () => {} };";
    expect(looksUnseen(new Map([["app/gate/command.ts", said]]))).toEqual([]);
  });
});

describe("every URL has one path", () => {
  it("the routes are the paths", () => expect(routesUnlikePaths(patterns, paths)).toEqual([]));

  it("a route without a path, a path without a route, and two paths to one route are told", () => {
    const goal = (goalId: string) => `/goals/${goalId}`;
    expect(routesUnlikePaths(["/goals/:goalId"], { goal })).toEqual([]);
    expect(routesUnlikePaths(["/goals/:goalId", "/b"], { goal, c: () => "/c", again: goal })).toEqual([
      "/b has no path",
      "paths.c leads to /c, which is no route",
      "paths.again leads to /goals/:goalId, as another one does",
    ]);
  });
});

describe("every act is in the ledger's words and under somebody's rules", async () => {
  const acts = await allActs();

  it("there are acts to look at", () => expect(acts.length).toBeGreaterThan(20));
  it("acts and the closed list are each other's", () =>
    expect(ledgerTrouble(acts, ledgerActions)).toEqual([]));
  it("every area that acts has its page", () => expect(areasWithoutRules(acts, code.keys())).toEqual([]));

  it("an unknown word, a word of another area, a shared word and an idle line are told", () => {
    const write = { file: "app/domain/plan/write-goal.ts", name: "plan.goal-written" };
    const read = { file: "app/domain/reading/read-plan.ts", name: "plan.goal-written" };
    const other = { file: "app/domain/sharing/share-goal.ts", name: "plan.goal-written" };
    expect(ledgerTrouble([write, read], ["plan.goal-written"])).toEqual([]);
    expect(ledgerTrouble([write], ["plan.read"])).toEqual([
      `${write.file}: plan.goal-written is not in the ledger's list`,
      "plan.read is left by no act",
    ]);
    expect(ledgerTrouble([write, other], ["plan.goal-written"])).toEqual([
      `${other.file}: plan.goal-written is a word of another area`,
      `${other.file}: plan.goal-written is the name of another act too`,
    ]);
  });

  it("an area without a page of rules is told", () => {
    const acting = [{ file: "app/domain/plan/write-goal.ts", name: "plan.goal-written" }];
    expect(areasWithoutRules(acting, ["app/domain/access/sharing.ts"])).toEqual(["plan"]);
    expect(areasWithoutRules(acting, ["app/domain/access/plan.ts"])).toEqual([]);
  });

  it("an act is known by its name and its run", () => {
    const module = { act: { name: "plan.read", run: () => {} }, fact: { name: "Naima" }, read() {} };
    expect(actsIn("a.ts", module)).toEqual([{ file: "a.ts", name: "plan.read" }]);
  });
});

async function allActs(): Promise<FoundAct[]> {
  const modules = import.meta.glob<object>(["/app/domain/**/*.ts", "!**/*.test.ts"]);
  const found = Object.entries(modules).map(async ([path, load]) => actsIn(path.slice(1), await load()));
  return (await Promise.all(found)).flat();
}

function filesIn(folders: string[], kind: RegExp): Files {
  const under = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? under(path) : [path];
    });
  const paths = folders.flatMap(under).filter((path) => kind.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

function only(files: Files, keep: (path: string) => boolean): Files {
  return new Map([...files].filter(([path]) => keep(path)));
}

function lines(sizes: Record<string, number>): Files {
  return new Map(Object.entries(sizes).map(([path, count]) => [path, "line\n".repeat(count)]));
}
