import { type SQL, sql } from "drizzle-orm";
import { newId } from "#app/domain/fields";
import type { HouseholdAction } from "./matrix-of-households";
import { insertInto, sealed, succeeds, update } from "./raw-sql";
import type { Somebody, WholeNeighbourhood } from "./whole-neighbourhood";

const now = sql`now()`;

type Statements = Partial<Record<HouseholdAction, SQL>>;

/**
 * The second wall, asked about the household and the people around it. Undefined where an act is no more than a question that shows what the
 * reader sees already, or is made of other acts that are asked.
 */
export function askPostgresAboutHousehold(n: WholeNeighbourhood, action: HouseholdAction) {
  const statementFor = (actor: Somebody): Statements => ({
    ...ofTheHousehold(n),
    ...ofThePaper(n, actor),
    ...writing(n, actor),
    ...betweenMembers(n, actor),
    ...aboutParties(n, actor),
    ...aboutYesAndNo(n, actor),
  });
  if (!statementFor("owner")[action]) return undefined;
  return (actor: Somebody) => succeeds(n, actor, statementFor(actor)[action] ?? sql`select 1 where false`);
}

const see = (table: string, row: Record<string, string>) =>
  sql`select 1 as one from ${sql.identifier(table)} where ${sql.join(
    Object.entries(row).map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
    sql` and `,
  )}`;

function ofTheHousehold(n: WholeNeighbourhood): Statements {
  return {
    readNotes: see("notes", { id: n.noteId }),
    readEvaluations: see("evaluations", { household_id: n.householdId }),
    readEvaluation: see("evaluations", { id: n.shared.evaluationId }),
    readTasks: see("tasks", { id: n.shared.tasks.beside }),
    readPlan: see("goals", { id: n.shared.goals.unshared }),
    readOverview: see("grants", { id: n.shared.grants.awaiting }),
    readPeople: see("parties", { id: n.partyIds.ungranted }),
    readMembers: see("members", { id: n.grandmotherId }),
    contactToChange: see("network_contacts", { id: n.contactId }),
    readFormerNetwork: see("network_contacts", { id: n.contactId }),
    readNetwork: see("network_contacts", { id: n.contactId }),
    readQuestions: see("consents", { id: n.shared.consents.from12 }),
    showInvitation: see("invitations", { id: n.partyIds.seer }),
    leaveHousehold: sql`select 1 as one from leave_household(${n.householdId}) as gone where gone`,
    chooseCountry: update("households", { jurisdiction: "BE" }, { id: n.householdId }),
  };
}

/** A live grant to oneself is what a party's paper is made of. */
function ofThePaper(n: WholeNeighbourhood, actor: Somebody): Statements {
  const shared = sql`select 1 as one from grants join parties
    on parties.household_id = grants.household_id and parties.id = grants.party_id
    where grants.household_id = ${n.householdId} and parties.account_id = ${n.people[actor].accountId}`;
  return { readSharedPaper: shared, keepSharedPaper: shared };
}

function writing(n: WholeNeighbourhood, actor: Somebody): Statements {
  const ids = { household_id: n.householdId, id: newId() };
  const goal = { ...ids, author_id: n.memberIds[actor], words: sealed, audience: "household" };
  const invitation = { ...ids, words_hash: newId(), expires_at: sql`now() + interval '14 days'` };
  return {
    writeGoal: insertInto("goals", goal),
    correctNote: insertInto("note_texts", {
      ...{ ...ids, note_id: n.noteId, author_id: n.memberIds.owner, words: sealed },
    }),
    writeNote: insertInto("notes", { ...ids, author_id: n.memberIds[actor], audience: "household" }),
    beginEvaluation: insertInto("evaluations", {
      ...{ ...ids, on_day: "2026-01-01", begun_by: n.memberIds[actor] },
    }),
    writeImportant: insertInto("goals", { ...goal, kind: "story" }),
    keepLoad: insertInto("goals", { ...goal, audience: "author" }),
    addToNetwork: insertInto("network_contacts", {
      ...{ ...ids, author_id: n.memberIds[actor], name: sealed, ring: "near", side: "formal" },
    }),
    endInNetwork: update(
      "network_contacts",
      { ended_at: now, ended_by: n.memberIds[actor] },
      { id: n.contactId },
    ),
    addMember: insertInto("members", { ...ids, role: "member", name: sealed }),
    inviteMember: insertInto("invitations", { ...invitation, member_id: n.grandmotherId }),
    inviteParty: insertInto("parties", { ...ids, kind: "helper", name: sealed }),
    renewInvitation: insertInto("invitations", { ...invitation, party_id: n.invitedPartyId }),
    withdrawInvitation: update("invitations", { withdrawn_at: now }, { id: n.invitedPartyId }),
  };
}

function betweenMembers(n: WholeNeighbourhood, actor: Somebody): Statements {
  const { memberIds, grandmotherId, representations } = n;
  const me = memberIds[actor];
  const settle = (isTheOne: boolean) =>
    sql`select 1 as one from settle_member(${n.householdId}, ${memberIds.newcomer}, ${isTheOne}) as done where done`;
  const represent = (member_id: string, representative_id: string, kind: string) =>
    insertInto("representations", {
      ...{ household_id: n.householdId, id: newId(), member_id, representative_id, kind },
      ...{ scope: "agree", proposed_by: me, ends_at: sql`now() + interval '1 year'` },
    });
  const ended = { ended_at: now, ended_by: me };
  return {
    settleMember: settle(true),
    "settleMember with a no": settle(false),
    ...betweenOwners(n),
    "askToRepresent the grandmother": represent(grandmotherId, memberIds.member, "legalRepresentative"),
    "askToRepresent the grandmother, of the owner": represent(
      grandmotherId,
      memberIds.owner,
      "legalRepresentative",
    ),
    "askToRepresent the one of 13": represent(memberIds.from12, memberIds.member, "trustedPerson"),
    acceptToRepresent: update("representations", { accepted_at: now }, { id: representations.asked }),
    "endRepresentation of the one of 16": update("representations", ended, { id: representations.ofFrom16 }),
    "endRepresentation of the grandmother": update("representations", ended, {
      id: representations.ofGrandmother,
    }),
  };
}

function betweenOwners(n: WholeNeighbourhood): Statements {
  const { memberIds, grandmotherId, owning, householdId } = n;
  const yes = (call: SQL) => sql`select 1 as one from ${call} as answered where answered`;
  const own = (about: string, wanted: string) =>
    yes(sql`ask_about_owning(${householdId}, ${newId()}, ${about}, ${wanted})`);
  const answer = (question: string, said: string) =>
    yes(sql`answer_about_owning(${householdId}, ${question}, ${said})`);
  const correct = (about: string) =>
    yes(sql`correct_member(${householdId}, ${about}, ${sealed}, null, 'here')`);
  return {
    "askAboutOwning of a member": own(owning.candidateId, "become"),
    "askAboutOwning of the co-owner": own(memberIds.coOwner, "stop"),
    "askAboutOwning of the one of 16": own(memberIds.from16, "become"),
    "askAboutOwning of the grandmother": own(grandmotherId, "become"),
    "answerAboutOwning of the member": answer(owning.ofTheMember, "yes"),
    "answerAboutOwning of the owner": answer(owning.ofTheOwner, "yes"),
    "answerAboutOwning of the owner, with a no": answer(owning.ofTheOwner, "no"),
    stopOwning: yes(sql`stop_owning(${householdId})`),
    "correctMember the grandmother": correct(grandmotherId),
    "correctMember the member": correct(memberIds.member),
    "endMembership of the grandmother": yes(sql`end_membership(${householdId}, ${grandmotherId})`),
    "endMembership of the member": yes(sql`end_membership(${householdId}, ${memberIds.member})`),
  };
}

function aboutParties(n: WholeNeighbourhood, actor: Somebody): Statements {
  const me = n.memberIds[actor];
  const { seer, unconfirmed, helpOver } = n.partyIds;
  const confirmed = { confirmed_at: now, confirmed_by: me };
  return {
    confirmParty: update("parties", confirmed, { id: unconfirmed }),
    "confirmParty that did not come in": update("parties", confirmed, { id: n.invitedPartyId }),
    "shareGoal with who was let out": insertInto("grants", {
      ...{ household_id: n.householdId, id: newId(), party_id: n.partyIds.ended, verb: "see" },
      ...{ goal_id: n.shared.goals.unshared, granted_by: me },
    }),
    endParty: update("parties", { ended_at: now, ended_by: me }, { id: seer }),
    endHelp: update("help_periods", { ends_at: now, ended_by: me }, { party_id: seer }),
    reviewHelp: update("help_periods", { reviewed_at: now }, { party_id: helpOver }),
  };
}

function aboutYesAndNo(n: WholeNeighbourhood, actor: Somebody): Statements {
  const me = n.memberIds[actor];
  const { goals, proposals, consents } = n.shared;
  const answer = (goal_id: string, member_id: string, party_id: string) =>
    insertInto("consents", {
      ...{ household_id: n.householdId, id: newId(), goal_id, member_id, party_id },
      ...{ answer: "yes", verb: "see", wording: sealed, edition: "1", answered_by: me },
    });
  const declined = { decision: "declined", decided_at: now, decided_by: me };
  return {
    "answerQuestion of the one of 13": answer(goals.aboutFrom12, n.memberIds.from12, n.partyIds.awaiting),
    "answerQuestion of the one of 16": answer(goals.aboutFrom16, n.memberIds.from16, n.targetPartyId),
    "answerQuestion of the grandmother": answer(goals.aboutGrandmother, n.grandmotherId, n.targetPartyId),
    writeFeedback: insertInto("feedback_notes", {
      ...{ household_id: n.householdId, id: newId(), party_id: n.partyIds[actor] },
      ...{ request_id: n.feedback.requestId, to_whom: sealed, words: sealed },
    }),
    decideOnFeedback: update("feedback_notes", { ...declined }, { id: n.feedback.noteId }),
    withdrawAnswer: update("consents", { withdrawn_at: now, withdrawn_by: me }, { id: consents.from12 }),
    decideOnProposal: update("proposals", declined, { id: proposals.open }),
  };
}
