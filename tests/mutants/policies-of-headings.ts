import { anybodyHere, breakIn, home, isMe, type Mutant } from "./mutant";

const tables = "migrations/0027_headings.sql";
const rights = "migrations/0028_headings_rights.sql";
const rows = "tests/access/matrix-of-rows";
const forged = "tests/access/forged-rows";
const handing = "tests/access/handing-in";

const altered = "migrations/0052_words_of_a_child_everywhere.sql";
const policy = (name: string, by: Mutant["by"]) => breakIn(tables, `CREATE POLICY "${name}"`, by);
const nowPolicy = (name: string, by: Mutant["by"]) => breakIn(altered, `ALTER POLICY "${name}"`, by);
const keep = breakIn(rights, "create function keep_heading(", handing);

export const policiesOfHeadings: Mutant[] = [
  policy("members see how the plan is set up", rows)("everybody knows how a plan is set up", home, "true"),
  policy("members see headings", rows)("everybody reads what stands under headings", home, "true"),
  policy("members see which headings were taken away", rows)(
    "everybody knows what was taken away",
    home,
    "true",
  ),
  policy("members see what stood under headings", rows)("everybody reads what stood there", home, "true"),
  policy("members write how the plan is set up in their own name", forged)(
    "a set-up is chosen in another's name",
    isMe("chosen_by"),
    anybodyHere,
  ),
  policy("members write headings in their own name", forged)(
    "a heading is written in another's name",
    isMe("author_id"),
    anybodyHere,
  ),
  policy("members write headings in their own name", forged)(
    "a heading is written in the past",
    " and created_at = now()",
    "",
  ),
  nowPolicy("members write which headings were taken away in their own name", forged)(
    "a heading is taken away in another's name",
    isMe("removed_by"),
    anybodyHere,
  ),
  nowPolicy("members change what stands under headings", "tests/access/forged-changes")(
    "everybody changes what stands under headings",
    home,
    "true",
  ),
  keep(
    "what stood under a heading is not kept as its writer's",
    "coalesce(old.edited_by, old.author_id)",
    "old.author_id",
  ),
];
