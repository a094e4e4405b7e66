import { breakIn, type Mutant } from "./mutant";

const rights = breakIn(
  "migrations/0030_network_rights.sql",
  "grant update (domain)",
  "tests/access/forged-changes",
);
const change = breakIn("app/domain/plan/edit-goal.ts", "carryOut(work)", "tests/access/important");
const important = breakIn("app/domain/reading/read-plan.ts", "async carryOut", "tests/access/important");

export const mutantsOfImportant: Mutant[] = [
  rights(
    "a goal becomes a part of the story",
    "grant update (domain) on goals",
    "grant update (domain, kind) on goals",
  ),
  change(
    "putting back what stood there takes the domain away",
    "input.domain === undefined ? goal.domain : input.domain",
    "input.domain ?? null",
  ),
  important("a wish counts as a goal", 'kind === "goal"', "kind !== null"),
];
