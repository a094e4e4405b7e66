import {
  atHome,
  breakIn,
  home,
  isMe,
  isMyParty,
  type Mutant,
  policy,
  type Suite,
  withinHousehold,
} from "./mutant";

const seeAnswers = policy("members see who agreed to what they can see", "tests/access/matrix-of-rows");
const saidOnce = (name: string, by: Suite) =>
  breakIn("migrations/0056_said_once.sql", `ALTER POLICY "${name}"`, by);
const answer = saidOnce("a member answers, or whoever answers for the member", "tests/access/forged-rows");
const takeBack = policy("a member takes an answer back, at any moment", "tests/access/forged-changes");
const seeProposals = policy(
  "a proposal is seen by the household, and by its party with the goal",
  "tests/access/matrix-of-rows",
);
const propose = policy("parties propose where they were asked to", "tests/access/forged-rows");
const decide = saidOnce("members decide on a proposal, once", "tests/access/forged-changes");

const households = "tests/access/matrix-of-households";
const answersFor = withinHousehold("member_id", "members_i_answer_for('agree')");
const isAbout =
  "\n    and exists (select from goal_subjects where goal_subjects.household_id = consents.household_id\n      and goal_subjects.goal_id = consents.goal_id and goal_subjects.member_id = consents.member_id)";

export const policiesOfAnswers: Mutant[] = [
  seeAnswers("members see who agreed to what is for the owners", atHome("consents"), home),
  answer("members answer for each other", answersFor, `(${home})`, households),
  answer("nobody answers for another", answersFor, isMe("member_id"), households),
  answer("answers are given in another's name", isMe("answered_by"), `(${home})`),
  answer("members answer about what is not about them", isAbout, ""),
  answer("answers are given in the past", "and created_at = now() ", ""),
  answer(
    "answers are taken back when they are given",
    "and withdrawn_at is null and withdrawn_by is null",
    "",
  ),
  takeBack("members take each other's answers back", answersFor, `(${home})`, households),
  takeBack("answers are taken back in another's name", isMe("withdrawn_by"), "true"),
  takeBack("answers are taken back for later", "withdrawn_at = now()", "withdrawn_at is not null"),

  seeProposals("members see what is proposed to the owners", atHome("proposals"), home),
  seeProposals("parties see each other's proposals", `${isMyParty} and `, ""),
  seeProposals(
    "a party sees its proposal when nothing is shared any more",
    "and (proposals.goal_id = any(array(select (granted_to_me('see')).goal_id))",
    "and (true or proposals.goal_id = any(array(select (granted_to_me('see')).goal_id))",
  ),
  propose("parties propose in each other's name", isMyParty, "true"),
  propose(
    "who may comment proposes",
    "granted_to_me('propose')",
    "granted_to_me('comment')",
    "tests/access/matrix-of-goals",
  ),
  propose(
    "a party decides on its own proposal",
    "\n    and decision is null and decided_at is null and decided_by is null and agreement_id is null",
    "",
  ),
  propose("proposals are written in the past", "created_at = now() and ", ""),
  decide("members decide on what is proposed to the owners", atHome("proposals"), home),
  decide("a proposal is decided on twice", "decision is null and ", ""),
  decide("proposals are decided on in another's name", isMe("decided_by"), "true"),
  decide("proposals are decided on for later", "decided_at = now()", "decided_at is not null"),
  decide(
    "a proposal becomes an agreement that nobody wrote",
    "\n    and (agreement_id is null) = (decision = 'declined')",
    "",
  ),
];
