import { anybodyHere, breakIn, isMe, isMyParty, type Mutant } from "./mutant";

const states = "migrations/0019_agreement_states.sql";
const seeStates = breakIn(
  states,
  'CREATE POLICY "how it stands with an agreement is seen with it"',
  "tests/access/matrix-of-rows",
);
const seeAsked = breakIn(
  states,
  'CREATE POLICY "who is asked to do it is seen with the agreement as it reads now"',
  "tests/access/matrix-of-rows",
);
const askSomebody = breakIn(
  states,
  'CREATE POLICY "members say who is asked to do it"',
  "tests/access/forged-rows",
);
const sayAtHome = breakIn(
  states,
  'CREATE POLICY "members say how it stands, and I do this for no other who can"',
  "tests/access/forged-rows",
);
const sayAsParty = breakIn(
  states,
  'CREATE POLICY "the party that was asked says it, where it may comment"',
  "tests/access/forged-rows",
);
const goals = "tests/access/matrix-of-goals";
const mayTake = breakIn("app/domain/access/plan.ts", "export function mayTakeAgreement(", goals);
const beAsked = breakIn(
  "app/domain/access/plan.ts",
  "export function mayBeAsked(",
  "tests/access/who-is-asked",
);
const askedThere = breakIn(
  "app/domain/plan/who-can-be-asked.ts",
  "async function verbsThere(",
  "tests/access/who-is-asked",
);
const maySay = breakIn("app/domain/access/plan.ts", "function mayTakePartIn(", goals);
const stillReads = " and agreement_states.version = coalesce(agreements.version_id, agreements.id)";

export const policiesOfAgreements: Mutant[] = [
  seeStates("how it went is seen by everybody", "USING (", "USING (true or "),
  seeAsked(
    "who is asked is seen by everybody of the household",
    "exists (select from agreements",
    "household_id = any(array(select my_households())) or exists (select from agreements",
  ),
  seeAsked(
    "a party sees who was asked while it read otherwise",
    " or agreement_takers.version = coalesce(agreements.version_id, agreements.id)",
    " or true",
    "tests/access/histories",
  ),
  askSomebody("somebody is asked in another's name", isMe("named_by"), anybodyHere),
  askSomebody(
    "somebody is asked for words that do not stand there",
    " and agreement_takers.version = coalesce(agreements.version_id, agreements.id)",
    "",
  ),
  askSomebody("somebody is asked in the past", " and created_at = now()", ""),
  sayAtHome("it is said in another member's name", isMe("member_id"), anybodyHere),
  sayAtHome("it is said in the past", " and created_at = now()", ""),
  sayAtHome("it is said to words that do not stand there", stillReads, ""),
  sayAtHome('members say "I do this" for each other', "step <> 'taken' or not exists", "true or not exists"),
  sayAtHome("nobody says it for who cannot sign in", "members.account_id is not null and ", ""),
  sayAsParty("a party says it in another party's name", isMyParty, "true"),
  sayAsParty("who may see says it", "granted_to_me('comment')", "granted_to_me('see')", goals),
  sayAsParty(
    "a party says it that was not asked",
    " and asked.party_id = agreement_states.party_id",
    "",
    goals,
  ),
  mayTake("the rule lets an owner say it for everybody", "isOthers ? refuse", "false ? refuse"),
  mayTake(
    "the rule lets nobody say it for who cannot sign in",
    "taker?.hasSignIn === true && ",
    "taker !== null && ",
  ),
  beAsked("who may only see is asked", `includes(verb, "comment")`, "true"),
  beAsked("members are asked for what they do not see", `goal.audience === "owners" && one.isOwner`, "true"),
  beAsked("members are asked as if they were owners", ` && one.isOwner`, ""),
  askedThere("who is let in no more is asked", "        isLive,\n", ""),
  askedThere(
    "who is let in on one thing is asked for every other",
    "item ? reaches(grant, item) : ",
    "!item || ",
  ),
  maySay("the rule lets a party say it that was not asked", "if (!isAsked)", "if (false)"),
  maySay("the rule lets who may see say it", `includes(verb, "comment")`, "true"),
];
