import { breakIn, type Mutant } from "./mutant";

const households = "tests/access/matrix-of-households";
const goals = "tests/access/matrix-of-goals";

const rule = (area: string, name: string, by: typeof households | typeof goals = households) =>
  breakIn(`app/domain/access/${area}.ts`, `export function ${name}(`, by);

const ofTheHousehold = `isOfTheHousehold(standing) ? allow : refuse("members-only")`;
const ownersOnly = `standing.as === "owner" ? allow : refuse("owners-only")`;
const everybody = "allow";

const represent = rule("households", "mayAskToRepresent");
const acceptIt = rule("households", "mayAcceptToRepresent");
const endIt = rule("households", "mayEndRepresentation");
const confirm = rule("sharing", "mayConfirmParty");
const whoSees = rule("sharing", "mayDecideWhoSees", goals);
const propose = rule("sharing", "mayPropose", goals);
const comment = rule("conversation", "mayComment", goals);
const isOwn = rule("own-items", "isOwnToShare", goals);
const isOf = breakIn("app/domain/access/own-items.ts", "function isOf(", goals);
const standing = breakIn("app/domain/households/standing.ts", "const representedBy =", households);
const findGoal = breakIn("app/domain/plan/find-goal.ts", "async function withGrant(", goals);
const findItem = breakIn("app/domain/plan/find-item.ts", "async function withStrongestGrant(", goals);

const inTheRules: Mutant[] = [
  rule("audit", "mayReadLedger")("parties read the ledger", ofTheHousehold, everybody),
  rule("plan", "mayReadPlan")("parties read the plan", ofTheHousehold, everybody),
  rule("plan", "mayWriteGoal")("parties write goals", ofTheHousehold, everybody),
  rule("plan", "mayAddToGoal", goals)("parties add to a goal", ofTheHousehold, everybody),
  rule("households", "mayReadMembers")("parties read who the members are", ofTheHousehold, everybody),
  rule("households", "mayLeave")("parties leave the household", ofTheHousehold, everybody),
  rule("households", "maySettleMembers")("members settle members", ownersOnly, ofTheHousehold),
  represent("nobody chooses an own trusted person", "if (standing.memberId === member.id) return allow;", ""),
  represent("members ask on behalf of the grandmother", `standing.as === "owner" && `, ""),
  represent("an owner asks over somebody's head", "!member.hasSignIn && ", ""),
  represent("an owner makes himself somebody's voice", " && representativeId !== standing.memberId", ""),
  acceptIt("anybody says yes for who was asked", "standing.memberId === representativeId", "true"),
  endIt(
    "who acts for somebody goes on against the own will",
    "standing.memberId === representativeId || ",
    "",
  ),
  endIt("nobody takes back the asking", " || standing.memberId === member.id", ""),
  endIt("an owner ends it over somebody's head", " && !member.hasSignIn", ""),
  endIt("members end it for the grandmother", `standing.as === "owner" && `, ""),
  rule("sharing", "mayInvite")("members invite, end and go through", ownersOnly, ofTheHousehold),
  rule("sharing", "mayReadPeople")("parties read who the others are", ofTheHousehold, everybody),
  confirm("owners confirm who has not come in", "subject.party.isHere ? allow", "subject.party ? allow"),
  confirm("members confirm", "if (!asOwner.allowed) return asOwner;", ""),
  whoSees("owners do not share", `if (standing.as === "owner") return allow;`, ""),
  whoSees("everybody shares", "isOwn ? allow", "true ? allow"),
  whoSees("nobody shares what is the own", "isOwn ? allow", "false ? allow"),
  rule("sharing", "mayShareGoal", goals)(
    "members share with whom they are not to",
    "if (!decides.allowed) return decides;",
    "",
  ),
  rule("sharing", "mayShareGoal")("goals are shared with who was let out", "subject.party.hasEnded", "false"),
  rule("sharing", "mayAnswer")("everybody answers for everybody", "answersFor(standing, memberId)", "true"),
  propose("who may see proposes", `includes(standing.verb, "propose")`, "true"),
  propose("nobody proposes", "asked ? allow", "false ? allow"),
  comment("who may see comments", `includes(standing.verb, "comment")`, "true"),
  comment("parties do not comment", "asked ? allow", "false ? allow"),
  comment("members do not comment", "if (isOfTheHousehold(standing)) return allow;", ""),
  isOwn("members share what all may see as their own", ` && goal.audience === "author"`, ""),
  isOwn(
    'nobody shares an own "only me" before sixteen',
    'if (goal.authorId === standing.memberId && goal.audience === "author") return true;',
    "",
  ),
  isOwn("who may answer may share", `one.scope === "share" && `, ""),
  isOwn("children share what is their own", "decidesAlone(one.tier) && ", ""),
  isOf("what somebody wrote is not the own", "authorId === memberId || ", "", "tests/access/childs-own"),
  isOf("what is about others as well is one's own", "subjects.length === 1 && ", ""),
  isOf("what is about oneself is not the own", " || (subjects.length === 1 && subjects[0] === memberId)", ""),
  breakIn("app/domain/households/age-tiers.ts", "export const decidesAlone", goals)(
    "nobody decides at sixteen",
    `tier === "from16" || `,
    "",
  ),
  breakIn("app/domain/households/age-tiers.ts", "export const decidesAlone", goals)(
    "grown-ups do not decide",
    ` || tier === "adult"`,
    "",
  ),
  rule("own-items", "answersFor")(
    "everybody answers for everybody whom somebody answers for",
    "one.memberId === memberId",
    "true",
  ),
  rule("standing", "isOfTheHousehold")(
    "parties are of the household",
    `standing.as === "owner" || standing.as === "member"`,
    "true",
  ),
  rule("standing", "isOfTheHousehold")(
    "members are not of the household",
    ` || standing.as === "member"`,
    "",
  ),
];

const besideTheRules: Mutant[] = [
  standing("who was asked answers before saying yes", "        isNotNull(representations.acceptedAt),\n", ""),
  standing("who acted for somebody goes on after the end", "        isNull(representations.endedAt),\n", ""),
  standing("who acts for somebody goes on for ever", "        gt(representations.endsAt, sql`now()`),\n", ""),
  standing(
    "everybody acts for whoever asked somebody",
    "        inArray(representations.representativeId, memberOf(db, { accountId, householdId })),\n",
    "",
  ),
  breakIn("app/domain/households/standing.ts", "async function asMember(", goals)(
    "who may answer may share",
    "      scope,\n      tier",
    `      scope: "share",\n      tier`,
  ),
  findGoal(
    "a grant on one item counts for the goal",
    "        isNull(grants.agreementId),\n        isNull(grants.progressId),\n",
    "",
  ),
  findItem(
    "of two grants the weaker one counts",
    "includes(best.verb, grant.verb) ? best : grant",
    "includes(best.verb, grant.verb) ? grant : best",
  ),
  findItem(
    "a grant on one item counts for the others",
    "live.filter((grant) => reaches(grant, item))",
    "live",
    "tests/access/as-time-goes-by",
  ),
  breakIn("app/domain/sharing/grant.ts", "export function includes(", goals)(
    "the weaker verb includes the stronger",
    ">=",
    "<=",
  ),
  breakIn("app/domain/sharing/revoke-grant.ts", "export const revokeGrant", "tests/access/holes")(
    "revoking leaves the grant as it is",
    "await endGrants(",
    "void (",
  ),
  breakIn(
    "app/domain/sharing/end-grants.ts",
    "export async function endGrants(",
    "tests/access/as-time-goes-by",
  )("sharing again leaves the former grant", "isNull(grants.revokedAt)", "sql`false`"),
  breakIn("app/domain/sharing/share-goal.ts", "async function whenItBegan(", "tests/access/as-time-goes-by")(
    "sharing from today begins anew each time",
    "former?.showsFrom ?? sql`now()`",
    "sql`now()`",
  ),
  breakIn("app/domain/sharing/share-goal.ts", "export const shareGoal", "tests/access/as-time-goes-by")(
    "what is shared from today shows everything",
    `input.from === "today" && `,
    "false && ",
  ),
  breakIn("app/domain/sharing/share-goal.ts", "export const shareGoal", "tests/access/as-time-goes-by")(
    "a grant has no last day",
    "expiresAt: input.until,",
    "expiresAt: null,",
  ),
  breakIn("app/domain/sharing/share-goal.ts", "export const shareGoal", "tests/access/as-time-goes-by")(
    "whatever is shared goes on after the help",
    `input.lasts === "after"`,
    "true",
  ),
  breakIn("app/domain/sharing/review-help.ts", "function endedWith(", "tests/access/as-time-goes-by")(
    "the list closes what goes on after the help",
    "alsoAfter || ",
    "",
  ),
  breakIn("app/domain/sharing/review-help.ts", "export const reviewHelp", "tests/access/as-time-goes-by")(
    "what was not ticked is shared again",
    "if (!input.again.includes(grant.id)) continue;",
    "",
  ),
];

const gate = "tests/access/gate";
const door = breakIn("app/gate/door.ts", "async function settle<", gate);

const atTheDoor: Mutant[] = [
  door("a refusal leaves no line", `leaveLines(db, passage, traces, "refused")`, "Promise.resolve()"),
  door("a refusal is carried out all the same", "if (!verdict.allowed)", "if (false)"),
  door("what is done leaves no line", `leaveLines(db, passage, traces, "done")`, "Promise.resolve()"),
  door("what was found impossible stays", "if (result instanceof Invalid) throw new TakenBack(result);", ""),
  door("what one may not know of is judged all the same", "if (subject === null)", "if (false)"),
  breakIn("app/gate/door.ts", "export async function passThrough<", gate)(
    "an act is done within another",
    "if (inside.getStore())",
    "if (false)",
  ),
  breakIn("app/gate/door.ts", "export function parse<", gate)(
    "what does not fit is let through",
    "if (parsed.success)",
    "if (true)",
  ),
];

export const rules: Mutant[] = [...inTheRules, ...besideTheRules, ...atTheDoor];
