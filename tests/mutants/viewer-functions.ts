import { breakIn, keptFunction, type Mutant, setFunction, viewerFunction } from "./mutant";

const goals = "tests/access/matrix-of-goals";
const households = "tests/access/matrix-of-households";
const rows = "tests/access/matrix-of-rows";
const time = "tests/access/as-time-goes-by";

const myHouseholds = keptFunction("my_households", rows);
const myOwnHouseholds = keptFunction("my_own_households", rows);
const myMembers = keptFunction("my_members", rows);
const agreesFrom = viewerFunction("agrees_from", time);
const decidesFrom = viewerFunction("decides_from", goals);
const hasReached = viewerFunction("has_reached", time);
const answersFor = keptFunction("members_i_answer_for", households);
const agreed = setFunction("agreed_among", time);
const isLive = setFunction("live_among", rows);
const liveGrants = breakIn("migrations/0070_looking_in_one_household.sql", " function my_live_grants(", rows);
const liveHere = breakIn(
  "migrations/0067_live_for_members.sql",
  " function is_live_here(",
  "tests/access/no-override",
);
const grantedToMe = keptFunction("granted_to_me", rows);
const goalsGranted = keptFunction("goals_granted_to_me", goals);
const mine = keptFunction("goals_mine_to_share", goals);

const hasLeft = " and left_at is null";

export const viewerFunctions: Mutant[] = [
  myHouseholds("who left still belongs to the household", hasLeft, ""),
  myHouseholds(
    "parties count as members",
    ";\nend",
    "\n  union select household_id from public.parties where account_id = public.viewer();\nend",
  ),
  myOwnHouseholds("who left still owns", hasLeft, ""),
  myOwnHouseholds("every member owns", " and role = 'owner'", ""),
  myMembers("who left still writes", hasLeft, "", households),

  agreesFrom("children agree from thirteen", "'NL' then 12", "'NL' then 13"),
  agreesFrom(
    "children in Belgium agree from fourteen",
    "'BE' then 12",
    "'BE' then 14",
    "tests/database/ages",
  ),
  decidesFrom("children decide from seventeen", "'NL' then 16", "'NL' then 17"),
  decidesFrom("children decide from twelve", "'NL' then 16", "'NL' then 12"),
  hasReached("a birthday counts from the day after it", ">= years", "> years"),
  hasReached("who has no day of birth here is a child", "born_on is null", "false", goals),

  answersFor("who was asked answers before saying yes", "representations.accepted_at is not null and ", ""),
  answersFor("who acted for somebody goes on after the end", " and representations.ended_at is null", ""),
  answersFor(
    "who acts for somebody goes on for ever",
    "\n    and representations.ends_at > pg_catalog.now()",
    "",
  ),
  answersFor(
    "who may answer may share",
    "representations.scope = scope_wanted or representations.scope = 'share'",
    "true",
    goals,
  ),
  answersFor("who may share may not answer", " or representations.scope = 'share'", ""),
  answersFor(
    "everybody acts for whoever asked somebody",
    " and me.id = representations.representative_id",
    "",
  ),

  agreed(
    "nobody is asked for a yes",
    "where goal_subjects.household_id = granted.household_id",
    "where false and goal_subjects.household_id = granted.household_id",
  ),
  agreed("who shares needs an own yes", "      and members.id <> granted.granted_by\n", ""),
  agreed(
    "the youngest are asked too",
    "      and public.has_reached(public.agrees_from(households.jurisdiction), members.born_on, granted.starts_at)\n",
    "",
  ),
  agreed("a birthday closes what was shared before it", "granted.starts_at)", "pg_catalog.now())"),
  agreed("a yes is one to every goal", " and consents.goal_id = granted.goal_id", ""),
  agreed("a yes is one to every party", "consents.party_id = granted.party_id and ", ""),
  agreed("the yes of one is that of all", " and consents.member_id = members.id", ""),
  agreed("a no is a yes", "consents.answer = 'yes' and ", ""),
  agreed(
    "a yes to reading along is one to more",
    "\n            >= pg_catalog.array_position(array['see', 'comment', 'propose'], granted.verb)",
    "\n            >= 1",
  ),
  agreed("a yes that was taken back counts", " and consents.withdrawn_at is null", ""),

  isLive("nobody's yes is waited for", "public.agreed_among(candidates)", "pg_catalog.unnest(candidates)"),
  isLive("revoking is ignored", "granted.revoked_at is null", "true"),
  isLive("the beginning of a grant is ignored", "    and granted.starts_at <= pg_catalog.now()\n", ""),
  isLive(
    "the end of a grant is ignored",
    "    and (granted.expires_at is null or granted.expires_at > pg_catalog.now())\n",
    "",
  ),
  isLive("who was not confirmed sees", " and parties.confirmed_at is not null", ""),
  isLive("who was let out sees", " and parties.ended_at is null", "", "tests/access/forged-calls"),
  isLive("everybody sees what one party was granted", " and parties.id = granted.party_id", ""),
  isLive("nothing goes on after the help", "granted.also_after or ", "", time),
  isLive("everything goes on after the help", "granted.also_after or ", "true or "),
  isLive(
    "what is shared after the help is closed",
    "help_periods.ends_at > granted.starts_at and ",
    "",
    time,
  ),
  isLive("help that ends later has ended", " and help_periods.ends_at <= pg_catalog.now()", "", time),
  isLive("the end of one help ends all", " and help_periods.party_id = granted.party_id", ""),
  isLive(
    'an "only me" stays open when its author has left',
    "and members.left_at is not null",
    "and false",
    time,
  ),
  isLive("what is the family's closes when its author leaves", "goals.audience = 'author' and ", "", time),
  liveGrants("grants are everybody's", "where parties.account_id = public.viewer() and", "where"),
  liveGrants("whatever was granted is live", "public.live_among(given)", "pg_catalog.unnest(given)"),
  liveGrants("who was let in by one alone is let in nowhere", "> 0", "> 1"),
  liveHere(
    "strangers ask whether a grant is live",
    "granted.household_id in (select public.my_households()) and ",
    "",
  ),
  liveHere("the family reads every grant as live", "public.is_live(granted)", "true", time),

  grantedToMe("one item opens its goal", "coalesce(agreement_id, progress_id)", "null::pg_catalog.uuid"),
  grantedToMe(
    "a goal shared from today shows what was before",
    "coalesce(shows_from, '-infinity')",
    "'-infinity'::timestamptz",
    time,
  ),
  grantedToMe(
    "the verb of a grant is ignored",
    ">= pg_catalog.array_position(array['see', 'comment', 'propose'], verb_wanted)",
    ">= 1",
    goals,
  ),
  goalsGranted("who was given one item reads its goal", " where item_id is null", ""),

  mine('members share what they wrote as if it were their "only me"', " and goals.audience = 'author'", ""),
  mine(
    "children share what is their own",
    "public.has_reached(public.decides_from(households.jurisdiction), members.born_on, pg_catalog.now())",
    "true",
  ),
  mine(
    "what somebody wrote of several people is not the own",
    "goals.author_id = members.id or ",
    "",
    "tests/access/childs-own",
  ),
  mine(
    "what is about nobody is everybody's own",
    "        exists (\n          select from public.goal_subjects where goal_subjects.household_id = goals.household_id\n            and goal_subjects.goal_id = goals.id and goal_subjects.member_id = members.id\n        ) and ",
    "        ",
  ),
  mine(
    "what is about others as well is one's own",
    " and goal_subjects.member_id <> members.id",
    " and false",
  ),
];
