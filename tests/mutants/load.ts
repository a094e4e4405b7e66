import { breakIn, type Mutant } from "./mutant";

const keep = breakIn("app/domain/plan/keep-load.ts", "export const keepLoad", "tests/access/load");
const weighed = breakIn("app/domain/plan/weigh-load.ts", "export const weighLoad", "tests/access/load");

export const mutantsOfLoad: Mutant[] = [
  keep("the family reads how heavy caring is", 'audience: "author"', 'audience: "household"'),
  keep("owners read how heavy caring is", 'audience: "author"', 'audience: "owners"'),
  keep("the household is told that it was kept", "goalId: result.goalId }", "}"),
  weighed(
    "the household is told that it was asked",
    "traces: () => null",
    "traces: ({ householdId }) => ({ householdId })",
  ),
];
