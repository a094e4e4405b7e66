import { anybodyHere, breakIn, isMe, isMyParty, type Mutant } from "./mutant";

const tasks = "migrations/0037_tasks.sql";
const rows = "tests/access/matrix-of-rows";
const forged = "tests/access/forged-rows";
const goals = "tests/access/matrix-of-goals";
const policy = (name: string, by: typeof rows | typeof forged) =>
  breakIn(tasks, `CREATE POLICY "${name}"`, by);

const see = policy("a task is seen with its goal, or with the agreement it is under", rows);
const write = policy("members write tasks under goals that they see at home", forged);
const seeClaims = policy("who takes a turn is seen with the task", rows);
const seeMarks = policy("how a turn went is seen with the task", rows);
const changed = "migrations/0068_every_change_kept.sql";
const edit = breakIn(
  changed,
  'CREATE POLICY "members change tasks that they see at home"',
  "tests/access/forged-changes",
);
const former = breakIn(changed, 'CREATE POLICY "former tasks: seen at home"', rows);
const keep = breakIn(
  "migrations/0069_every_change_kept_rights.sql",
  "create function keep_task(",
  "tests/access/tasks",
);
const held = breakIn("app/domain/plan/task.ts", "export function heldDays(", "tests/access/tasks");
const claim = breakIn(
  "migrations/0056_said_once.sql",
  'ALTER POLICY "a turn is taken by members, and by parties where they may comment"',
  forged,
);
const mark = policy("members say how a turn went, parties that of their own", forged);
const mayClaim = breakIn("app/domain/access/plan.ts", "export function mayClaimTurn(", goals);
const mayMark = breakIn("app/domain/access/plan.ts", "export function mayMarkTurn(", goals);
const settles = breakIn("app/domain/access/plan.ts", "export function mayMarkTurn(", "tests/access/tasks");
const findTask = breakIn("app/domain/plan/find-task.ts", "async function findRow(", goals);
const claims = breakIn("app/domain/plan/claim-turn.ts", "async carryOut(", "tests/access/tasks");
const marks = breakIn("app/domain/plan/mark-turn.ts", "function isSoAlready(", "tests/access/histories");
const tells = breakIn("app/domain/plan/turns-of.ts", "export async function turnsOf(", "tests/access/tasks");

export const policiesOfTasks: Mutant[] = [
  see("tasks are everybody's", "USING (", "USING (true or "),
  see(
    "a grant on one agreement opens the tasks beside it",
    "granted.item_id = tasks.agreement_id",
    "granted.item_id is not null",
  ),
  see(
    "tasks from before a grant are seen",
    "granted.shows_from <= tasks.created_at",
    "true",
    "tests/access/histories",
  ),
  see(
    "a task is seen without the agreement it is under",
    "and (agreement_id is null or ",
    "and (true or ",
    "tests/access/histories",
  ),
  write("tasks are written in another's name", isMe("author_id"), anybodyHere),
  write("tasks are written in the past", " and created_at = now()", ""),
  write(
    "tasks are written under what is only another's",
    "exists (select from goals",
    "true or exists (select from goals",
  ),
  write(
    "a task is written under an agreement of another goal",
    " and agreements.goal_id = tasks.goal_id",
    "",
  ),
  edit(
    'members change a task under another\'s "only me"',
    "exists (select from goals",
    "true or exists (select from goals",
  ),
  former("former tasks are seen from outside", "household_id = any(array(select my_households())) and ", ""),
  keep("who wrote a task before is not kept", "coalesce(old.edited_by, old.author_id)", "new.edited_by"),
  held("a turn that somebody took goes with the days", "liveClaim(claimed, said) !== null", "false"),
  seeClaims("who takes a turn is seen by everybody", "USING (", "USING (true or "),
  seeMarks("how a turn went is seen by everybody", "USING (", "USING (true or "),
  claim("turns are taken in another member's name", isMe("member_id"), anybodyHere),
  claim("turns are taken in another party's name", isMyParty, "true"),
  claim("turns are taken in the past", "created_at = now() and ", ""),
  claim("turns are taken over somebody's head", " and task_marks.turn = task_claims.turn - 1", ""),
  claim("who may see takes a turn", "granted_to_me('comment')", "granted_to_me('see')", goals),
  mark("it is said of a turn in another member's name", isMe("member_id"), anybodyHere),
  mark("it is said of a turn in another party's name", isMyParty, "true"),
  mark("it is said of a turn in the past", "created_at = now() and ", ""),
  mark("parties skip and stop", "mark in ('done', 'undone', 'released')", "true"),
  mark("parties settle each other's turns", " and task_claims.party_id = task_marks.party_id", ""),
  mark("parties settle what another took since", "since.turn > task_claims.turn", "false"),
  mayClaim("the rule lets who may see take a turn", `includes(standing.verb, "comment")`, "true"),
  mayClaim("the rule lets no party take a turn", `includes(standing.verb, "comment")`, "false"),
  mayMark("the rule lets parties settle turns of others", "subject.isOwn && ", ""),
  settles("the rule lets parties skip and stop", " && isOneOfHis", ""),
  settles("the rule lets nobody give a turn back", ` || mark === "released"`, ""),
  findTask("who may comment takes no turn of one agreement", 'agreementId ?? ""', '""'),
  claims("of two who want a turn the second has it", "if (turn.taker) return", "if (false) return"),
  claims("a turn that has passed is taken", "day < today()", "false"),
  marks("what is said twice of a turn leaves two lines", "return turn.isDone", "return false"),
  tells(
    "parties read who takes the other turns",
    "= isOfTheHousehold(standing)",
    "= isOfTheHousehold(standing) || true",
  ),
];
