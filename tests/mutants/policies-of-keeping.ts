import { anybodyHere, breakIn, home, isMe, type Mutant, own, setFunction } from "./mutant";

const tables = "migrations/0021_keeping.sql";
const rows = "tests/access/matrix-of-rows";
const forged = "tests/access/forged-rows";
const closing = "tests/access/closing";

const policy = (name: string, by: Mutant["by"]) => breakIn(tables, `CREATE POLICY "${name}"`, by);
const seeClosings = policy("members see when the plan was closed", rows);
const close = policy("owners close the plan", forged);
const seeReopenings = policy("members see when the plan was opened again", rows);
const reopen = policy("owners open the plan again", forged);
const seeCopies = policy("a copy is seen by those for whom all in it is", rows);
const copy = policy("members make copies in their own name", forged);
const seeParts = policy("what is in a copy is seen with it", rows);
const fill = policy("a copy holds only what is for its audience, from its beginning", forged);
const isLive = setFunction("live_among", closing);
const mayClose = breakIn("app/domain/access/keeping.ts", "export function mayClosePlan(", closing);
const mayTake = breakIn("app/domain/access/keeping.ts", "export function mayTakeAlong(", closing);

export const policiesOfKeeping: Mutant[] = [
  seeClosings("everybody knows when a plan was closed", home, "true"),
  seeReopenings("everybody knows when a plan went on", home, "true"),
  close("every member closes the plan", own, home),
  close("a plan is closed in another's name", isMe("closed_by"), anybodyHere),
  close("a plan is closed in the past", " and created_at = now()", ""),
  reopen("every member opens the plan again", own, home),
  reopen("a plan is opened again in another's name", isMe("reopened_by"), anybodyHere),
  reopen("a plan was open again before it was closed", " and created_at = now()", ""),
  seeCopies(
    "members see what the owners reached",
    `audience = 'owners' and ${own}`,
    `audience = 'owners' and ${home}`,
  ),
  seeCopies('members see what another\'s "only me" reached', "(audience = 'household' and ", "("),
  seeCopies("who made a copy does not see it", isMe("made_by"), "false"),
  copy("a copy is made in another's name", isMe("made_by"), anybodyHere),
  copy("a copy is made in the past", " and created_at = now()", ""),
  copy(
    "something is added to what was reached long ago",
    "\n      and plan_closings.closed_by = plan_snapshots.made_by and plan_closings.created_at = now()",
    "",
  ),
  seeParts(
    "what is in a copy is seen without it",
    "plan_snapshots.household_id = snapshot_parts.household_id and plan_snapshots.id = snapshot_parts.snapshot_id",
    "true",
  ),
  fill("something is put into a copy later", "plan_snapshots.created_at = now() and ", ""),
  fill(
    'an "only me" gets into a copy for all',
    "plan_snapshots.audience = 'author' or goals.audience = 'household' or goals.audience = plan_snapshots.audience",
    "true",
  ),
  isLive(
    "closing the plan leaves open what was shared",
    "where plan_closings.household_id = granted.household_id",
    "where false",
  ),
  isLive(
    "opening the plan again opens what was shared before",
    " or plan_reopenings.created_at > granted.starts_at",
    "",
  ),
  isLive("what is given while the plan is closed is open", "plan_reopenings.created_at is null or ", ""),
  isLive(
    "a plan that was closed once is never shared again",
    "and (plan_reopenings.created_at is null or plan_reopenings.created_at > granted.starts_at)",
    "",
  ),
  mayClose("the rule lets members close", 'standing.as === "owner"', "true"),
  mayTake("the rule lets parties read what was reached", "isOfTheHousehold(standing)", "true"),
];
