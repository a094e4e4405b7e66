import { atHome, breakIn, home, isMe, keptFunction, type Mutant } from "./mutant";

const versions = "migrations/0010_versions.sql";
const wordsOfAChild = "migrations/0016_words_of_a_child.sql";
const rows = "tests/access/matrix-of-rows";
const changes = "tests/access/forged-changes";
const time = "tests/access/versions";

const editGoals = breakIn(
  wordsOfAChild,
  'ALTER POLICY "members change the words of goals that they see at home"',
  changes,
);
const editAgreements = breakIn(
  wordsOfAChild,
  'ALTER POLICY "members change agreements that they see at home"',
  changes,
);
const correct = breakIn(
  versions,
  'CREATE POLICY "who wrote how it goes corrects it"',
  "tests/access/matrix-of-goals",
);
const formerGoals = breakIn(
  versions,
  'CREATE POLICY "former goals: seen at home, and by who saw it stand"',
  rows,
);
const formerAgreements = breakIn(
  versions,
  'CREATE POLICY "former agreements: seen at home, and by who saw it stand"',
  rows,
);
const formerProgress = breakIn(
  versions,
  'CREATE POLICY "former progress: seen at home, and by who saw it stand"',
  rows,
);
const reach = keptFunction("reaching_me", time);
const keep = breakIn(
  "migrations/0062_steps_forward_rights.sql",
  "create or replace function keep_version(",
  time,
);
const looked = breakIn(
  "migrations/0053_looked_at_the_plan.sql",
  "create or replace function when_i_looked(",
  time,
);
const seeVersion = breakIn("app/domain/access/plan.ts", "export function maySeeVersion(", time);

const notAChilds =
  " and not row(household_id, author_id)::household_key = any(array(select children_beside_me()))";
const beside = "migrations/0015_children_beside_me.sql";
const goals = "tests/access/matrix-of-goals";
const children = breakIn(beside, "create function children_beside_me(", goals);
const adultFrom = breakIn(beside, "create function adult_from(", goals);
const editRule = breakIn("app/domain/access/plan.ts", "export function mayEdit(", goals);
const childsOwn = breakIn(
  "app/domain/households/childs-own.ts",
  "export async function isAnotherChilds(",
  goals,
);

export const policiesOfVersions: Mutant[] = [
  editGoals('members change another\'s "only me"', "(audience = 'household' and ", "("),
  editGoals(
    "members change what is for the owners",
    "audience = 'owners' and",
    "true or audience = 'owners' and",
  ),
  editGoals(
    "authors do not change what is their own",
    isMe("author_id"),
    "false",
    "tests/access/matrix-of-goals",
  ),
  editAgreements('members change what is agreed under another\'s "only me"', atHome("agreements"), home),
  editGoals("others change a child's goal", notAChilds, "", "tests/access/matrix-of-goals"),
  editAgreements("others change a child's agreement", notAChilds, "", "tests/access/matrix-of-goals"),
  children(
    "a child does not change its own words",
    "members.account_id is distinct from public.viewer()",
    "true",
  ),
  children("grown-ups' words are fixed too", "and not public.has_reached", "and true or public.has_reached"),
  children(
    "everybody is told which children there are",
    "members.household_id in (select public.my_households())",
    "true",
    "tests/access/forged-calls",
  ),
  adultFrom("a child's words are the child's until thirteen", "then 18", "then 13", "tests/database/ages"),
  editRule("the rule lets others change a child's words", " && subject.isAnotherChilds", " && false"),
  childsOwn("a child is refused its own words", " || standing.memberId === authorId", ""),
  childsOwn("nobody changes the words of a grown-up", '!== "adult"', '!== "under12"'),
  correct("anybody of the household corrects how it went", isMe("author_id"), home),
  formerGoals('members read what stood in another\'s "only me"', atHome("goal_versions"), home),
  formerGoals("what was crossed out before is shown", " and reach.since < goal_versions.replaced_at", ""),
  formerAgreements(
    'members read what was agreed in another\'s "only me"',
    atHome("agreement_versions"),
    home,
  ),
  formerAgreements(
    "what was agreed before is shown",
    " and reach.since < agreement_versions.replaced_at",
    "",
  ),
  formerAgreements(
    "who was given one agreement reads what stood in the others",
    "reach.item_id = agreements.id or ",
    "reach.item_id is not null or ",
    "tests/access/versions",
  ),
  formerProgress('members read how it went with another\'s "only me"', atHome("progress_versions"), home),
  formerProgress(
    "a goal shared from today shows what stood in what it hides",
    " and reach.shows_from <= progress_entries.created_at",
    "",
    time,
  ),
  reach(
    "sharing all that there is shares what was crossed out",
    "coalesce(shows_from, starts_at)",
    "coalesce(shows_from, '-infinity')",
    rows,
  ),
  keep("a change is kept in the author's name", "coalesce(old.edited_by, old.author_id)", "old.author_id"),
  looked("a visit ends with its first page", " - interval '30 minutes'", ""),
  looked("what others looked at counts as seen", "ledger_entries.account_id = public.viewer() and ", ""),
  seeVersion(
    "the rule shows parties all that stood there",
    "standing.since < replacedAt",
    "true",
    "tests/access/versions",
  ),
];
