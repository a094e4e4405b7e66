import { sql } from "drizzle-orm";
import { newId } from "#app/domain/fields";
import type { Forgery } from "./forged-rows";
import { sealed } from "./raw-sql";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

const now = sql`now()`;
const past = sql`timestamptz '1999-01-01'`;

const writtenNow = { "in the past": () => ({ created_at: past }) };
const ids = (n: WholeNeighbourhood) => ({ household_id: n.householdId, id: newId() });

const parties: Forgery[] = [
  {
    table: "parties",
    by: "owner",
    row: (n) => ({ ...ids(n), kind: "helper", name: sealed }),
    never: {
      ...writtenNow,
      "with an account": (n) => ({ account_id: n.people.stranger.accountId }),
      "with the name of who accepted": () => ({ accepted_name: sealed }),
      "that was confirmed already": () => ({ confirmed_at: now }),
      "that somebody confirmed": (n) => ({ confirmed_by: n.memberIds.owner }),
      "that was let out already": () => ({ ended_at: now }),
      "that somebody let out": (n) => ({ ended_by: n.memberIds.owner }),
      "in another household": (n) => ({ household_id: n.elsewhereId }),
    },
  },
  {
    table: "invitations",
    by: "owner",
    row: (n) => ({
      ...{ ...ids(n), party_id: n.invitedPartyId, words_hash: newId() },
      expires_at: sql`now() + interval '14 days'`,
    }),
    never: {
      ...writtenNow,
      "that was accepted already": () => ({ accepted_at: now }),
      "that was withdrawn already": () => ({ withdrawn_at: now }),
      "of more than fourteen days": () => ({ expires_at: sql`now() + interval '15 days'` }),
    },
  },
  {
    table: "help_periods",
    by: "owner",
    row: (n) => ({ ...ids(n), party_id: n.invitedPartyId, begun_by: n.memberIds.owner }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ begun_by: n.memberIds.coOwner }),
      "that was ended already": () => ({ ends_at: now }),
      "that somebody ended": (n) => ({ ended_by: n.memberIds.owner }),
      "that was gone through already": () => ({ reviewed_at: now }),
    },
  },
];

const family: Forgery[] = [
  {
    table: "members",
    by: "owner",
    row: (n) => ({ ...ids(n), role: "member", name: sealed }),
    never: {
      ...writtenNow,
      "with an account": (n) => ({ account_id: n.people.stranger.accountId }),
      "with the account of who accepted": (n) => ({ accepted_account_id: n.people.stranger.accountId }),
      "with the name of who accepted": () => ({ accepted_name: sealed }),
      "who owns": () => ({ role: "owner" }),
      "who left already": () => ({ left_at: now }),
      "in another household": (n) => ({ household_id: n.elsewhereId }),
    },
  },
  {
    table: "representations",
    by: "from16",
    row: (n) => ({
      ...{ ...ids(n), member_id: n.memberIds.from16, representative_id: n.memberIds.owner },
      ...{ kind: "trustedPerson", scope: "share", proposed_by: n.memberIds.from16 },
      ends_at: sql`now() + interval '1 year'`,
    }),
    never: {
      ...writtenNow,
      "that the other one accepted already": () => ({ accepted_at: now }),
      "that was ended already": () => ({ ended_at: now }),
      "that somebody ended": (n) => ({ ended_by: n.memberIds.from16 }),
      "that is over": () => ({ ends_at: now }),
      "of more than five years": () => ({ ends_at: sql`now() + interval '5 years 3 days'` }),
      "of oneself": (n) => ({ representative_id: n.memberIds.from16 }),
      "in somebody else's name": (n) => ({ proposed_by: n.memberIds.owner }),
      "of somebody else": (n) => ({ member_id: n.memberIds.from12 }),
      "by a legal representative": () => ({ kind: "legalRepresentative" }),
      "of the grandmother": (n) => ({ member_id: n.grandmotherId, kind: "legalRepresentative" }),
    },
  },
  {
    table: "representations",
    by: "owner",
    row: (n) => ({
      ...{ ...ids(n), member_id: n.grandmotherId, representative_id: n.memberIds.member },
      ...{ kind: "legalRepresentative", scope: "share", proposed_by: n.memberIds.owner },
      ends_at: sql`now() + interval '1 year'`,
    }),
    never: {
      "by oneself": (n) => ({ representative_id: n.memberIds.owner }),
      "by oneself, in somebody else's name": (n) => ({
        representative_id: n.memberIds.owner,
        proposed_by: n.memberIds.coOwner,
      }),
      "of somebody with a sign-in": (n) => ({ member_id: n.memberIds.from12 }),
      "as if she had asked": () => ({ kind: "trustedPerson" }),
      "as if she had asked, in her name": (n) => ({ kind: "trustedPerson", proposed_by: n.grandmotherId }),
    },
  },
];

const network: Forgery[] = [
  {
    table: "network_contacts",
    by: "member",
    row: (n) => ({ ...ids(n), author_id: n.memberIds.member, name: sealed, ring: "far", side: "formal" }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }),
      "in another household": (n) => ({ household_id: n.elsewhereId }),
      "taken off already": () => ({ ended_at: now }),
      "that somebody took off": (n) => ({ ended_by: n.memberIds.member }),
    },
  },
];

const answer = (n: WholeNeighbourhood, member_id: string, answered_by: string) => ({
  ...{ ...ids(n), goal_id: n.shared.goals.aboutFrom12, party_id: n.partyIds.awaiting },
  ...{ member_id, answer: "yes", verb: "see", wording: sealed, edition: "1", answered_by },
});

const answers: Forgery[] = [
  {
    table: "consents",
    by: "from12",
    row: (n) => answer(n, n.memberIds.from12, n.memberIds.from12),
    never: {
      ...writtenNow,
      "by somebody else": (n) => ({ answered_by: n.memberIds.owner }),
      "that was taken back already": () => ({ withdrawn_at: now }),
      "that somebody took back": (n) => ({ withdrawn_by: n.memberIds.from12 }),
      "about what is about nobody": (n) => ({ goal_id: n.shared.goals.shared }),
      "about what one cannot see": (n) => ({ goal_id: n.shared.secretAboutFrom12 }),
    },
  },
  {
    table: "consents",
    by: "member",
    row: (n) => ({
      ...answer(n, n.grandmotherId, n.memberIds.member),
      goal_id: n.shared.goals.aboutGrandmother,
    }),
    never: {
      "in her name": (n) => ({ answered_by: n.grandmotherId }),
      "for a child who did not ask": (n) => ({
        ...{ goal_id: n.shared.goals.aboutFrom12, member_id: n.memberIds.from12 },
      }),
    },
  },
  {
    table: "consents",
    by: "from16",
    row: (n) => ({
      ...answer(n, n.memberIds.from16, n.memberIds.from16),
      goal_id: n.shared.goals.aboutFrom16,
    }),
    never: {
      "for a child who did not ask": (n) => ({
        ...{ goal_id: n.shared.goals.aboutFrom12, member_id: n.memberIds.from12 },
      }),
    },
  },
];

export const forgedPeople = [...parties, ...family, ...answers, ...network];
