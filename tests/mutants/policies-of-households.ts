import { anybodyHere, home, isMe, type Mutant, own, policy } from "./mutant";

const seeAccounts = policy("a person sees the own account", "tests/access/accounts");
const seeHousehold = policy(
  "a household is seen by members and by those let in",
  "tests/access/matrix-of-rows",
);
const country = policy(
  "owners say in which country the household lives",
  "tests/access/matrix-of-households",
);
const seeMembers = policy("members see each other", "tests/access/matrix-of-rows");
const addMembers = policy("owners add members, who have no sign-in yet", "tests/access/forged-rows");
const seeActing = policy("members see who acts for whom", "tests/access/matrix-of-rows");
const ask = policy(
  "a member chooses, an owner asks another where there is no sign-in",
  "tests/access/forged-rows",
);
const accept = policy("who was asked to act for somebody says yes", "tests/access/forged-changes");
const endActing = policy("acting for somebody is ended by either of the two", "tests/access/forged-changes");
const ledger = policy(
  "owners read the ledger, and every member that of the own items",
  "tests/access/matrix-of-rows",
);

const noSignIn = "members.id = representations.member_id and members.account_id is null";

export const policiesOfHouseholds: Mutant[] = [
  seeAccounts("people see each other's accounts", "id = (select viewer())", "true"),
  seeHousehold("households are seen by everybody", "USING (", "USING (true or "),
  seeHousehold(
    "who was let in does not see whose plan it is",
    " or id = any(array(select households_that_let_me_in()))",
    "",
  ),
  country("members say in which country the household lives", "my_own_households()", "my_households()"),
  country(
    "an owner says in which country any household lives",
    "id = any(array(select my_own_households()))",
    "true",
  ),
  seeMembers("members are seen by everybody", home, "true"),

  addMembers("members add members", own, home, "tests/access/matrix-of-households"),
  addMembers("an owner makes others owners", "role = 'member' and ", ""),
  addMembers("an owner adds somebody with a sign-in", "account_id is null\n    and ", ""),
  addMembers(
    "an owner says who used the words for a member",
    "accepted_account_id is null and accepted_name is null and ",
    "",
  ),
  addMembers("an owner adds somebody who left already", "left_at is null and ", ""),
  addMembers("an owner adds somebody in the past", " and created_at = now()", ""),

  seeActing("everybody sees who acts for whom", home, "true"),
  ask("somebody is asked to act in another's name", isMe("proposed_by"), anybodyHere),
  ask("who asks accepts as well", "accepted_at is null and ", ""),
  ask("somebody acts for himself", "representative_id <> member_id and ", ""),
  ask("somebody acts for another in the past", "ends_at > now() and ", ""),
  ask("somebody acts for another without end", "ends_at <= now() + interval '5 years 2 days'", "true"),
  ask(
    "an owner chooses somebody's trusted person",
    "(kind = 'trustedPerson' and proposed_by = member_id)",
    "kind = 'trustedPerson'",
  ),
  ask("an owner makes himself somebody's voice", "proposed_by <> representative_id and ", ""),
  ask("members choose who acts for the grandmother", own, home, "tests/access/matrix-of-households"),
  ask("an owner asks another over somebody's head", `${noSignIn}`, "members.id = representations.member_id"),
  ask("acting is asked for in the past", "created_at = now() and ", ""),
  accept(
    "anybody of the household says yes for who was asked",
    isMe("representative_id"),
    anybodyHere,
    "tests/access/matrix-of-households",
  ),
  accept("who was asked says yes for later", "accepted_at = now()", "accepted_at is not null"),
  endActing(
    "anybody of the household ends who acts for whom",
    isMe("member_id"),
    anybodyHere,
    "tests/access/matrix-of-households",
  ),
  endActing(
    "an owner ends it over somebody's head",
    noSignIn,
    "members.id = representations.member_id",
    "tests/access/matrix-of-households",
  ),
  endActing("acting is ended in another's name", isMe("ended_by"), "true"),
  endActing("acting is ended for later", "ended_at = now()", "ended_at is not null"),

  ledger("members read the ledger", own, home),
  ledger("owners read each other's lines", " and chain = household_id", ""),
  ledger("a member does not read the own lines", ` or ${isMe("chain")}`, ""),
];
