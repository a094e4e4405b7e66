import { atHome, breakIn, home, isMe, keptFunction, type Mutant } from "./mutant";

const versions = "migrations/0010_versions.sql";
const rows = "tests/access/matrix-of-rows";
const changes = "tests/access/forged-changes";
const time = "tests/access/versions";

const editGoals = breakIn(
  versions,
  'CREATE POLICY "members change the words of goals that they see at home"',
  changes,
);
const editAgreements = breakIn(
  versions,
  'CREATE POLICY "members change agreements that they see at home"',
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
const keep = breakIn("migrations/0011_versions_kept.sql", "create function keep_version(", time);
const looked = breakIn("migrations/0015_plans_kept.sql", "create function when_i_looked(", time);
const seeVersion = breakIn("app/domain/access/plan.ts", "export function maySeeVersion(", time);

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
    "tests/access/histories",
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
