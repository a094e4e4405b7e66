import { breakIn, type Mutant } from "./mutant";

const altered = "migrations/0052_words_of_a_child_everywhere.sql";
const childs = "tests/access/childs-own";
const time = "tests/access/as-time-goes-by";

const fillIn = breakIn(altered, 'ALTER POLICY "members change what stands under headings"', childs);
const takeAway = breakIn(
  altered,
  'ALTER POLICY "members write which headings were taken away in their own name"',
  childs,
);
const scale = breakIn(
  altered,
  'ALTER POLICY "members put another scale in the place of one that holds"',
  childs,
);
const heading = breakIn("app/domain/plan/find-heading.ts", "async function isAllAnotherChilds(", childs);
const rule = breakIn("app/domain/access/plan.ts", "export function mayEditHeading(", childs);
const toScale = breakIn("app/domain/plan/scale-of.ts", "export async function findGoalToScale(", childs);
const young = breakIn("app/domain/plan/insert-goal.ts", "function withYoungAuthor(", childs);
const yes = breakIn("app/domain/sharing/take-back-yes.ts", "export async function takeBackYes(", childs);
const help = breakIn("app/domain/sharing/share-goal.ts", "async function withoutHelp(", time);
const since = breakIn("app/domain/sharing/share-goal.ts", "async function whenItBegan(", time);

const isChilds = "= any(array(select children_beside_me()))";

export const wordsOfChildren: Mutant[] = [
  fillIn("others replace what a child wrote under a heading", isChilds, "= any(array[]::household_key[])"),
  fillIn(
    "what all wrote under a heading is the child's",
    "former.written_by <>",
    "false and former.written_by <>",
  ),
  takeAway(
    "others take away what a child wrote under a heading",
    isChilds,
    "= any(array[]::household_key[])",
  ),
  takeAway(
    "a heading that all filled in is not taken away",
    "former.written_by <>",
    "false and former.written_by <>",
  ),
  scale("others replace a child's scale", isChilds, "= any(array[]::household_key[])"),
  scale(
    "an empty scale of a child stays for ever",
    "num_nonnulls(much_less, less, expected, more, much_more) > 0",
    "true",
  ),
  rule(
    "the rule lets others replace a child's words under a heading",
    " && subject.isAnotherChilds",
    " && false",
  ),
  heading("what all wrote is refused as a child's", "return others.length === 0", "return true"),
  toScale("the rule lets others replace a child's scale", "isChilds && ", "false && "),
  toScale("the rule keeps an empty scale", " && isWritten(scale)", ""),
  young("a child's goal is shared over its head", "isUnderAge(standing) ?", "false ?"),
  young("who is grown up is asked too", "isUnderAge(standing) ?", "true ?"),
  yes("a former yes opens again what that member stopped", "if (left) return;", "return;"),
  help(
    "help that has ended opens without an end",
    "if (!period || goesOn(period)) return null;",
    "return null;",
  ),
  help("the list of what ended is passed over", 'if (waitsForReview(period)) return "help-list-waits";', ""),
  help("who owns nothing begins help", 'if (standing.as !== "owner") return "help-has-ended";', ""),
  since("what was written while it was closed is shown", "isHere ? isLive : undefined", "undefined"),
];
