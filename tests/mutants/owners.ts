import { breakIn, isMe, type Mutant, own } from "./mutant";

const owners = "tests/access/owners";
const rows = "tests/access/matrix-of-rows";
const calls = "tests/access/forged-calls";
const functions = "migrations/0018_owners_rights.sql";
const policies = "migrations/0017_owners.sql";

const fn = (name: string) => breakIn(functions, `create function ${name}(`, owners);
const ask = fn("ask_about_owning");
const answer = fn("answer_about_owning");
const stop = fn("stop_owning");
const correct = breakIn(
  "migrations/0069_every_change_kept_rights.sql",
  "create or replace function correct_member(",
  owners,
);
const former = breakIn(
  "migrations/0068_every_change_kept.sql",
  'CREATE POLICY "who may correct a member reads what stood there"',
  rows,
);
const end = fn("end_membership");
const seeQuestions = breakIn(
  policies,
  'CREATE POLICY "who owns the plan is talked over by owners and who is asked"',
  rows,
);
const seeAnswers = breakIn(
  policies,
  'CREATE POLICY "an answer about owning is seen with its question"',
  rows,
);
const rule = (name: string) =>
  breakIn("app/domain/access/households.ts", `function ${name}(`, "tests/access/matrix-of-households");

export const mutantsOfOwners: Mutant[] = [
  former("owners read what stood of who signs in", " and members.account_id is null", "", owners),
  former("members read what stood of who has no sign-in", "my_own_households()", "my_households()"),
  ask("members ask about owning", " and role = 'owner';", ";", "tests/access/matrix-of-households"),
  ask("an owner asks himself", " and asked.id <> asker", ""),
  ask("somebody without a sign-in is asked to own", "asked.account_id is not null and ", ""),
  ask(
    "who left is asked to own",
    "asked.account_id is not null and asked.left_at is null",
    "asked.account_id is not null",
  ),
  ask("a member is asked to stop owning", "wanted = 'stop' and asked.role = 'owner'", "wanted = 'stop'"),
  ask("who owns is asked to become an owner", " and asked.role = 'member'", ""),
  ask(
    "a child is asked to own",
    "public.has_reached(public.adult_from(households.jurisdiction), asked.born_on, pg_catalog.now())",
    "true",
  ),
  answer(
    "anybody of the household answers about owning",
    "me.id is null or asked.id is null or not (",
    "me.id is null or asked.id is null or (false and ",
  ),
  answer(
    "any owner agrees that another stops",
    " and asked.kind = 'become')\n    or (me.id",
    ")\n    or (me.id",
  ),
  answer("who asked says the yes of who should stop", " and answered = 'no')) then", ")) then"),
  answer(
    "what has ended is answered once more",
    "  if asked.ended_at is not null then\n    return false;\n  end if;\n",
    "",
  ),
  answer(
    "somebody owns with one yes",
    "      return true;\n    end if;\n    if asked.kind = 'stop'",
    "      null;\n    end if;\n    if asked.kind = 'stop'",
  ),
  answer(
    "somebody owns against an owner's wish",
    "(members.role = 'owner' and asked.kind = 'become')",
    "false",
  ),
  answer("somebody owns against the own wish", "members.id = asked.member_id or ", ""),
  answer("a no makes an owner", "if answered = 'yes' then", "if answered = 'yes' or true then"),
  answer(
    "the last owner stops by a yes",
    "      return false;\n    end if;\n    update",
    "      null;\n    end if;\n    update",
  ),
  answer(
    "who left becomes an owner",
    " and id = asked.member_id and left_at is null",
    " and id = asked.member_id",
  ),
  answer("a question goes on after a no", "set ended_at = pg_catalog.now()", "set ended_at = null"),
  stop("the last owner stops where a member stays", "others.role = 'owner'", "others.role is not null"),
  stop("the last owner counts as another one", " and others.account_id <> public.viewer()", ""),
  stop(
    "two owners stop at one moment",
    "  perform from public.households where id = household for no key update;\n",
    "",
  ),
  correct("anybody of the household corrects anybody", "    or not (me.id", "    or (false and me.id"),
  correct(
    "an owner corrects who signs in",
    "me.role = 'owner' and corrected.account_id is null",
    "me.role = 'owner'",
    calls,
  ),
  correct("members correct the grandmother", "me.role = 'owner' and corrected", "corrected", calls),
  correct("a child makes itself older", "corrected.account_id is not null\n    or ", ""),
  correct("somebody grows younger so that something opens", "and grants.revoked_at is null", "and false"),
  end(
    "members end a membership",
    "my_own_households()",
    "my_households()",
    "tests/access/matrix-of-households",
  ),
  end("an owner sends away who signs in", " and account_id is null and", " and"),
  seeQuestions("members see who is asked to own", own, "household_id = any(array(select my_households()))"),
  seeQuestions("who is asked to own does not know it", ` or ${isMe("member_id")}`, ""),
  seeAnswers(
    "members see what was answered about owning",
    " and exists (select from owner_questions",
    " or exists (select from owner_questions",
  ),
  rule("mayAskAboutOwning")("members ask about owning, by the rules", `standing.as !== "owner"`, "false"),
  rule("mayAskAboutOwning")("children are asked to own", ` || member.tier === "adult"`, " || true"),
  rule("mayAnswerAboutOwning")("who asked agrees for another", ` && answer === "no"`, ""),
  rule("mayCorrectMember")(
    "owners correct who signs in, by the rules",
    `member.hasSignIn ? refuse("not-yours-to-answer") : allow`,
    "allow",
  ),
  rule("mayEndMembership")(
    "owners send away who signs in, by the rules",
    `member.hasSignIn ? refuse("not-yours-to-answer") : allow`,
    "allow",
  ),
];
