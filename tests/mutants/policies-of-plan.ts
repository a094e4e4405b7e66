import {
  anybodyHere,
  atHome,
  home,
  isMe,
  isMyParty,
  type Mutant,
  policy,
  seesGoal,
  withinHousehold,
} from "./mutant";

const seeGoals = policy("a goal is seen by its audience and by live grants", "tests/access/matrix-of-goals");
const writeGoals = policy("members write goals of their own household", "tests/access/forged-rows");
const seeSubjects = policy("members see whom a goal is about", "tests/access/matrix-of-rows");
const writeSubjects = policy("whoever writes a goal says whom it is about", "tests/access/forged-rows");
const seeAgreements = policy(
  "an agreement is seen with its goal, or by itself where granted",
  "tests/access/matrix-of-rows",
);
const seeProgress = policy(
  "progress is seen with its goal, or by itself where granted",
  "tests/access/matrix-of-rows",
);
const writeAgreements = policy(
  "an agreement is written by members who see the goal",
  "tests/access/forged-rows",
);
const writeProgress = policy("progress is written by members who see the goal", "tests/access/forged-rows");
const seeComments = policy("a comment is seen with what it is about", "tests/access/matrix-of-rows");
const writeComments = policy(
  "members comment on what they see, parties where asked",
  "tests/access/forged-rows",
);

const granted = withinHousehold("id", "goals_granted_to_me('see')");
const itemOfComment =
  "and (comments.agreement_id is null or exists (select from agreements where agreements.household_id = comments.household_id\n      and agreements.id = comments.agreement_id and agreements.goal_id = comments.goal_id))";

export const policiesOfPlan: Mutant[] = [
  seeGoals(
    "members see what is for the owners",
    "audience = 'owners' and household_id = any(array(select my_own_households()))",
    `audience = 'owners' and ${home}`,
  ),
  seeGoals("members see what is only for the author", "(audience = 'household' and ", "("),
  seeGoals(
    "a household's goals are everybody's",
    `(audience = 'household' and ${home})`,
    "(audience = 'household')",
  ),
  seeGoals(
    "whoever has the id of the author elsewhere sees what is only the author's",
    " and row(household_id, author_id)::household_key = any(array(select my_members()))",
    "",
    "tests/database/borrowed-ids",
  ),
  seeGoals("authors do not see what is their own", isMe("author_id"), "false"),
  seeGoals(
    "a grant opens the same id in every household",
    " and row(household_id, id)::household_key = any(array(select goals_granted_to_me('see')))",
    "",
    "tests/database/borrowed-ids",
  ),
  seeGoals("grants open nothing", granted, "false"),
  writeGoals("anybody writes goals", "WITH CHECK (", "WITH CHECK (true or "),
  writeGoals("goals are written in another's name", isMe("author_id"), anybodyHere),
  writeGoals(
    "goals are written in the name of who has that id elsewhere",
    " and row(household_id, author_id)::household_key = any(array(select my_members()))",
    "",
  ),
  writeGoals("goals are written in the past", " and created_at = now()", ""),

  seeSubjects('members know whom somebody\'s "only me" is about', atHome("goal_subjects"), home),
  writeSubjects(
    "somebody is added to a goal that was shared already",
    "\n    and goals.created_at = now() and goals.author_id = any(array(select (my_members()).id))",
    "",
  ),
  writeSubjects("the author adds somebody to a goal afterwards", "goals.created_at = now() and ", ""),

  seeAgreements("agreements are seen by everybody", "USING (", "USING (true or "),
  seeAgreements('members see what is agreed under somebody\'s "only me"', atHome("agreements"), home),
  seeAgreements(
    "who was given one item sees the others",
    "granted.item_id = agreements.id",
    "granted.item_id is not null",
  ),
  seeAgreements(
    "a goal shared from today shows what was agreed before",
    " and granted.shows_from <= agreements.created_at",
    "",
    "tests/access/as-time-goes-by",
  ),
  seeProgress('members see how it goes with somebody\'s "only me"', atHome("progress_entries"), home),
  seeProgress(
    "who was given one item sees how it goes with its goal",
    "granted.item_id = progress_entries.id",
    "granted.item_id is not null",
  ),
  seeProgress(
    "a goal shared from today shows how it went before",
    " and granted.shows_from <= progress_entries.created_at",
    "",
    "tests/access/as-time-goes-by",
  ),
  writeAgreements("agreements are written in another's name", isMe("author_id"), anybodyHere),
  writeAgreements('members agree something under another\'s "only me"', seesGoal("agreements"), "true"),
  writeAgreements("agreements are written in the past", " and created_at = now()", ""),
  writeProgress("progress is written in another's name", isMe("author_id"), anybodyHere),
  writeProgress('members write progress under another\'s "only me"', seesGoal("progress_entries"), "true"),
  writeProgress("progress is written in the past", " and created_at = now()", ""),

  seeComments('members read what is said about another\'s "only me"', atHome("comments"), home),
  seeComments(
    "a goal shared from today shows what was said before",
    " and granted.shows_from <= comments.created_at",
    "",
    "tests/access/as-time-goes-by",
  ),
  seeComments(
    "who was given one item reads what is said about its goal",
    "granted.item_id = coalesce(comments.agreement_id, comments.progress_id)",
    "granted.item_id is not null",
  ),
  seeComments(
    "what is said about an item is read by who does not see the item",
    itemOfComment,
    "",
    "tests/access/as-time-goes-by",
  ),
  writeComments("comments are written in another's name", isMe("member_id"), anybodyHere),
  writeComments("members comment in the name of a party too", "party_id is null and ", ""),
  writeComments("parties comment in the name of a member too", "member_id is null and ", ""),
  writeComments("parties comment in each other's name", isMyParty, "true"),
  writeComments('members comment on another\'s "only me"', atHome("comments"), home),
  writeComments(
    "who may see may comment",
    "granted_to_me('comment')",
    "granted_to_me('see')",
    "tests/access/matrix-of-goals",
  ),
  writeComments(
    "who was given one item comments on its goal",
    "granted.item_id = null",
    "granted.item_id is not null",
  ),
  writeComments(
    "comments are about an item of another goal",
    "agreements.id = comments.agreement_id and agreements.goal_id = comments.goal_id",
    "agreements.id = comments.agreement_id",
  ),
  writeComments("comments are written in the past", "created_at = now() and ", ""),
];
