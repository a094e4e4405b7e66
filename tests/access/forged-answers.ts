import { sql } from "drizzle-orm";
import type { ForgedChange } from "./forged-changes";
import { sealed } from "./raw-sql";

const now = sql`now()`;
const past = sql`timestamptz '1999-01-01'`;
const later = sql`now() + interval '4 years'`;
const nobody = null;

const representations: ForgedChange[] = [
  {
    table: "representations",
    by: "coOwner",
    set: () => ({ accepted_at: now }),
    where: (n) => ({ id: n.representations.asked }),
    never: {
      "accepted in the past": () => ({ set: { accepted_at: past } }),
      "accepted for later": () => ({ set: { accepted_at: later } }),
      "accepted for longer": () => ({ set: { accepted_at: now, ends_at: later } }),
      "accepted for more": () => ({ set: { accepted_at: now, scope: "share" } }),
      "accepted for another": (n) => ({
        set: { accepted_at: now, representative_id: n.memberIds.owner },
      }),
    },
  },
  {
    table: "representations",
    by: "member",
    set: (n) => ({ ended_at: now, ended_by: n.memberIds.member }),
    where: (n) => ({ id: n.representations.ofFrom16 }),
    never: {
      "ended in somebody else's name": (n) => ({ set: { ended_at: now, ended_by: n.memberIds.from16 } }),
      "ended in nobody's name": () => ({ set: { ended_at: now } }),
      "ended in the past": (n) => ({ set: { ended_at: past, ended_by: n.memberIds.member } }),
      "ended for later": (n) => ({ set: { ended_at: later, ended_by: n.memberIds.member } }),
      "of two others": (n) => ({ where: { id: n.representations.asked } }),
      "ended, with another day of acceptance": (n) => ({
        set: { ended_at: now, ended_by: n.memberIds.member, accepted_at: now },
      }),
      "accepted once more": () => ({ set: { accepted_at: now } }),
      "as if never accepted": () => ({ set: { accepted_at: nobody } }),
      longer: () => ({ set: { ends_at: later } }),
    },
  },
  {
    table: "representations",
    by: "from16",
    set: (n) => ({ ended_at: now, ended_by: n.memberIds.from16 }),
    where: (n) => ({ id: n.representations.ofFrom16 }),
    never: { "accepted for the other": () => ({ set: { accepted_at: now } }) },
  },
];

const answers: ForgedChange[] = [
  {
    table: "consents",
    by: "from12",
    set: (n) => ({ withdrawn_at: now, withdrawn_by: n.memberIds.from12 }),
    where: (n) => ({ id: n.shared.consents.from12 }),
    never: {
      "taken back in somebody else's name": (n) => ({
        set: { withdrawn_at: now, withdrawn_by: n.memberIds.owner },
      }),
      "taken back in nobody's name": () => ({ set: { withdrawn_at: now } }),
      "taken back in the past": (n) => ({
        set: { withdrawn_at: past, withdrawn_by: n.memberIds.from12 },
      }),
      "taken back for later": (n) => ({
        set: { withdrawn_at: later, withdrawn_by: n.memberIds.from12 },
      }),
      "with another answer": (n) => ({
        set: { withdrawn_at: now, withdrawn_by: n.memberIds.from12, answer: "no" },
      }),
      "to more than was asked": (n) => ({
        set: { withdrawn_at: now, withdrawn_by: n.memberIds.from12, verb: "propose" },
      }),
      "with another question": (n) => ({
        set: { withdrawn_at: now, withdrawn_by: n.memberIds.from12, wording: sealed },
      }),
    },
  },
  {
    table: "proposals",
    by: "member",
    set: (n) => ({ decision: "declined", decided_at: now, decided_by: n.memberIds.member }),
    where: (n) => ({ id: n.shared.proposals.open }),
    never: {
      "in somebody else's name": (n) => ({
        set: { decision: "declined", decided_at: now, decided_by: n.memberIds.owner },
      }),
      "in nobody's name": () => ({ set: { decision: "declined", decided_at: now } }),
      "in the past": (n) => ({
        set: { decision: "declined", decided_at: past, decided_by: n.memberIds.member },
      }),
      "with no decision": (n) => ({ set: { decided_at: now, decided_by: n.memberIds.member } }),
      "accepted, with nothing agreed": (n) => ({
        set: { decision: "accepted", decided_at: now, decided_by: n.memberIds.member },
      }),
      "declined, and agreed all the same": (n) => ({
        set: {
          ...{ decision: "declined", decided_at: now, decided_by: n.memberIds.member },
          agreement_id: n.shared.items.shared,
        },
      }),
      "for later": (n) => ({
        set: { decision: "declined", decided_at: later, decided_by: n.memberIds.member },
      }),
      "in other words": (n) => ({
        set: { decision: "declined", decided_at: now, decided_by: n.memberIds.member, what: sealed },
      }),
      "once more": (n) => ({ where: { id: n.shared.proposals.declined } }),
      "about what is for the owners": (n) => ({ where: { id: n.shared.proposals.ofTheOwners } }),
    },
  },
];

const household: ForgedChange[] = [
  {
    table: "households",
    by: "owner",
    set: () => ({ jurisdiction: "BE" }),
    where: (n) => ({ id: n.householdId }),
    never: {
      "of another household": (n) => ({ where: { id: n.elsewhereId } }),
      "with another name": () => ({ set: { name: sealed } }),
      "with another id": (n) => ({ set: { id: n.elsewhereId } }),
    },
  },
];

export const forgedAnswers = [...representations, ...answers, ...household];
