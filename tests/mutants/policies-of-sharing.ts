import {
  anybodyHere,
  atHome,
  home,
  isMe,
  isMyParty,
  type Mutant,
  own,
  policy,
  seesGoal,
  withinHousehold,
} from "./mutant";

const seeParties = policy(
  "parties are seen by members, and by itself while let in",
  "tests/access/matrix-of-rows",
);
const inviteParties = policy("owners ask parties in, who have no account yet", "tests/access/forged-rows");
const confirm = policy("owners confirm who came in", "tests/access/forged-changes");
const endParties = policy("owners end a party, for good", "tests/access/forged-changes");
const seeInvitations = policy("owners see invitations", "tests/access/matrix-of-rows");
const invite = policy("owners write invitations of at most fourteen days", "tests/access/forged-rows");
const withdraw = policy("owners withdraw invitations that are still open", "tests/access/forged-changes");
const seeGrants = policy(
  "grants are seen with the goal, and by a party while live",
  "tests/access/matrix-of-rows",
);
const grant = policy(
  "owners grant what they can see, and members what is their own",
  "tests/access/forged-rows",
);
const revoke = policy("who may grant revokes, once and for good", "tests/access/forged-changes");
const seeHelp = policy("members see help periods", "tests/access/matrix-of-rows");
const beginHelp = policy("owners begin help periods", "tests/access/forged-rows");
const endHelp = policy("owners end help periods, now or on a later day", "tests/access/forged-changes");
const reviewHelp = policy("owners go through the list when help has ended", "tests/access/forged-changes");
const seeNotices = policy("a notice is seen by whom it is for", "tests/access/matrix-of-rows");

const households = "tests/access/matrix-of-households";
const isShared = withinHousehold("goal_id", "goals_mine_to_share()");
const letIn =
  "(account_id = (select viewer()) and household_id = any(array(select households_that_let_me_in())))";
const itemOfGrant = (item: string) => `${item} and agreements.goal_id = grants.goal_id`;

export const policiesOfSharing: Mutant[] = [
  seeParties(
    "parties see each other",
    letIn,
    "household_id = any(array(select households_that_let_me_in()))",
  ),
  seeParties("a party sees itself without a live grant", letIn, "account_id = (select viewer())"),
  inviteParties("members ask people in", own, home, households),
  inviteParties(
    "an owner attaches an account by himself",
    "account_id is null and accepted_name is null and ",
    "",
  ),
  inviteParties(
    "who is asked in is confirmed already",
    "confirmed_at is null and confirmed_by is null and ",
    "",
  ),
  inviteParties("who is asked in was let out already", " and ended_at is null and ended_by is null", ""),
  inviteParties("people are asked in in the past", " and created_at = now()", ""),
  confirm("members confirm who came in", own, home, households),
  confirm("owners confirm who did not come in", "account_id is not null and ", "", households),
  confirm("owners confirm in another's name", isMe("confirmed_by"), "true"),
  confirm("owners confirm for later", "confirmed_at = now()", "confirmed_at is not null"),
  endParties("members let people out", own, home, households),
  endParties("owners let out in another's name", isMe("ended_by"), "true"),
  endParties("owners let out for later", "ended_at = now()", "ended_at is not null"),

  seeInvitations("members see invitations", own, home),
  invite("members invite", own, home, households),
  invite("an invitation was accepted before anybody saw it", "accepted_at is null and ", ""),
  invite("an invitation was withdrawn before anybody saw it", "withdrawn_at is null and ", ""),
  invite("invitations work for ever", "expires_at <= now() + interval '14 days 1 minute'", "true"),
  invite("invitations are written in the past", "created_at = now()", "true"),
  withdraw("members withdraw invitations", own, home, households),
  withdraw("owners withdraw what was used", "accepted_at is null and ", ""),
  withdraw("owners withdraw nothing", " and withdrawn_at is not null", ""),

  seeGrants('owners see what is granted of another\'s "only me"', atHome("grants"), home),
  seeGrants(
    "a party sees what it was granted and what waits",
    withinHousehold("id", "my_live_grant_keys()"),
    isMyParty,
  ),
  grant("members grant", own, home, "tests/access/matrix-of-goals"),
  grant("members do not grant what is their own", ` or ${isShared}`, "", "tests/access/matrix-of-goals"),
  grant("grants are given in another's name", isMe("granted_by"), "true"),
  grant('owners grant another\'s "only me"', seesGoal("grants"), "true"),
  grant(
    "grants name an agreement of another goal",
    itemOfGrant("agreements.id = grants.agreement_id"),
    "agreements.id = grants.agreement_id",
  ),
  grant(
    "grants name a progress entry of another goal",
    "progress_entries.id = grants.progress_id and progress_entries.goal_id = grants.goal_id",
    "progress_entries.id = grants.progress_id",
  ),
  grant("grants are revoked from the beginning", "revoked_at is null and revoked_by is null and ", ""),
  grant("grants begin in the past or later", "starts_at = now()", "true"),
  grant("grants show what comes later only", " and (shows_from is null or shows_from <= now())", ""),
  grant("grants are given to who was let out", "\n      and parties.ended_at is null", ""),
  revoke("members revoke", own, home, "tests/access/matrix-of-goals"),
  revoke("members do not revoke what is their own", ` or ${isShared}`, "", "tests/access/matrix-of-goals"),
  revoke('owners revoke on another\'s "only me"', ` and ${seesGoal("grants")}`, ""),
  revoke("grants are revoked in another's name", isMe("revoked_by"), "true"),
  revoke("somebody revoked what is not revoked", "revoked_at is not null and ", ""),

  seeHelp("everybody sees who helps from when until when", home, "true"),
  beginHelp("members begin help", own, home),
  beginHelp("help is begun in another's name", isMe("begun_by"), anybodyHere),
  beginHelp("help is begun in the past", " and created_at = now()", ""),
  beginHelp(
    "help has ended when it begins",
    "ends_at is null and ended_by is null and reviewed_at is null",
    "true",
  ),
  endHelp("members end help", own, home, households),
  endHelp("help is ended in another's name", isMe("ended_by"), "true"),
  reviewHelp("members go through the list", own, home, households),
  reviewHelp("owners go through the list while help goes on", "ends_at <= now() and ", ""),
  reviewHelp("owners go through the list later", "reviewed_at = now()", "reviewed_at is not null"),
  seeNotices("notices are seen by everybody", "account_id = (select viewer())", "true"),
];
