import { sql } from "drizzle-orm";
import type { Row } from "./raw-sql";
import { sealed } from "./raw-sql";
import type { Somebody, WholeNeighbourhood } from "./whole-neighbourhood";

/** A change that somebody may make, and the ones that nobody makes: other rows, other values, or both. */
export interface ForgedChange {
  table: string;
  by: Somebody;
  set: (n: WholeNeighbourhood) => Row;
  where: (n: WholeNeighbourhood) => Row;
  never: Record<string, (n: WholeNeighbourhood) => { set?: Row; where?: Row }>;
}

const now = sql`now()`;
const past = sql`timestamptz '1999-01-01'`;
const later = sql`now() + interval '1 year'`;
const nobody = null;

const confirm = (n: WholeNeighbourhood) => ({ confirmed_at: now, confirmed_by: n.memberIds.owner });
const end = (n: WholeNeighbourhood) => ({ ended_at: now, ended_by: n.memberIds.owner });

const parties: ForgedChange[] = [
  {
    table: "parties",
    by: "owner",
    set: confirm,
    where: (n) => ({ id: n.partyIds.unconfirmed }),
    never: {
      "confirmed in somebody else's name": (n) => ({
        set: { confirmed_at: now, confirmed_by: n.memberIds.coOwner },
      }),
      "confirmed in nobody's name": () => ({ set: { confirmed_at: now } }),
      "confirmed in the past": (n) => ({ set: { confirmed_at: past, confirmed_by: n.memberIds.owner } }),
      "confirmed for later": (n) => ({ set: { confirmed_at: later, confirmed_by: n.memberIds.owner } }),
      "confirmed and let out at once, in nobody's name": (n) => ({ set: { ...confirm(n), ended_at: now } }),
      "confirmed before coming in": (n) => ({ where: { id: n.invitedPartyId } }),
      "confirmed after being let out": (n) => ({ where: { id: n.partyIds.ended } }),
      "confirmed once more": (n) => ({ where: { id: n.partyIds.seer } }),
      "with another account": (n) => ({
        set: { ...confirm(n), account_id: n.people.stranger.accountId },
      }),
    },
  },
  {
    table: "parties",
    by: "owner",
    set: end,
    where: (n) => ({ id: n.partyIds.seer }),
    never: {
      "let out in somebody else's name": (n) => ({ set: { ended_at: now, ended_by: n.memberIds.coOwner } }),
      "let out in nobody's name": () => ({ set: { ended_at: now } }),
      "let out in the past": (n) => ({ set: { ended_at: past, ended_by: n.memberIds.owner } }),
      "let out for later": (n) => ({ set: { ended_at: later, ended_by: n.memberIds.owner } }),
      "let out once more": (n) => ({ where: { id: n.partyIds.ended } }),
      "let in again": (n) => ({
        set: { ended_at: nobody, ended_by: nobody },
        where: { id: n.partyIds.ended },
      }),
      "let in again, as if just confirmed": (n) => ({
        set: { ...confirm(n), ended_at: nobody, ended_by: nobody },
        where: { id: n.partyIds.ended },
      }),
      "with another name": (n) => ({ set: { ...end(n), name: sealed } }),
      "let out, with another who confirmed": (n) => ({
        set: { ...end(n), confirmed_by: n.memberIds.coOwner },
      }),
      "let out, with another day of confirmation": (n) => ({ set: { ...end(n), confirmed_at: now } }),
      "with a confirmation taken back": () => ({
        set: { confirmed_at: nobody, confirmed_by: nobody },
      }),
    },
  },
];

const grants: ForgedChange[] = [
  {
    table: "grants",
    by: "owner",
    set: (n) => ({ revoked_at: now, revoked_by: n.memberIds.owner }),
    where: (n) => ({ id: n.shared.grants.shared }),
    never: {
      "revoked in somebody else's name": (n) => ({
        set: { revoked_at: now, revoked_by: n.memberIds.coOwner },
      }),
      "revoked in nobody's name": () => ({ set: { revoked_at: now } }),
      "open again": (n) => ({
        set: { revoked_at: nobody, revoked_by: nobody },
        where: { party_id: n.partyIds.revoked },
      }),
      "with who revoked it, and not revoked": (n) => ({ set: { revoked_by: n.memberIds.owner } }),
      "revoked in the past": (n) => ({ set: { revoked_at: past, revoked_by: n.memberIds.owner } }),
      "revoked once more": (n) => ({ where: { party_id: n.partyIds.revoked } }),
      'on somebody\'s "only me"': (n) => ({ where: { id: n.shared.grants.from12Secret } }),
      "revoked, and longer": (n) => ({
        set: { revoked_at: now, revoked_by: n.memberIds.owner, expires_at: later },
      }),
      longer: () => ({ set: { expires_at: later } }),
      stronger: () => ({ set: { verb: "propose" } }),
      "for another": (n) => ({ set: { party_id: n.partyIds.ungranted } }),
      "after the help too": () => ({ set: { also_after: true } }),
    },
  },
  {
    table: "grants",
    by: "from16",
    set: (n) => ({ revoked_at: now, revoked_by: n.memberIds.from16 }),
    where: (n) => ({ id: n.shared.grants.from16s }),
    never: {
      "on what is of another": (n) => ({ where: { id: n.shared.grants.shared } }),
      "revoked in an owner's name": (n) => ({ set: { revoked_at: now, revoked_by: n.memberIds.owner } }),
    },
  },
  {
    table: "invitations",
    by: "owner",
    set: () => ({ withdrawn_at: now }),
    where: (n) => ({ id: n.invitedPartyId }),
    never: {
      "after it was used": (n) => ({ where: { id: n.partyIds.seer } }),
      longer: () => ({ set: { withdrawn_at: now, expires_at: later } }),
      "as if used": () => ({ set: { withdrawn_at: now, accepted_at: now } }),
      "with nothing withdrawn": () => ({ set: { withdrawn_at: nobody } }),
    },
  },
];

const feedback: ForgedChange[] = [
  {
    table: "feedback_notes",
    by: "owner",
    set: (n) => ({ decision: "approved", decided_at: now, decided_by: n.memberIds.owner }),
    where: (n) => ({ id: n.feedback.noteId }),
    never: {
      "approved in somebody else's name": (n) => ({
        set: { decision: "approved", decided_at: now, decided_by: n.memberIds.coOwner },
      }),
      "approved in the past": (n) => ({
        set: { decision: "approved", decided_at: past, decided_by: n.memberIds.owner },
      }),
      "approved, in other words": (n) => ({
        set: { decision: "approved", decided_at: now, decided_by: n.memberIds.owner, words: sealed },
      }),
    },
  },
];

const endHelp = (n: WholeNeighbourhood) => ({ ends_at: now, ended_by: n.memberIds.owner });

const help: ForgedChange[] = [
  {
    table: "help_periods",
    by: "owner",
    set: endHelp,
    where: (n) => ({ party_id: n.partyIds.seer }),
    never: {
      "ended in somebody else's name": (n) => ({ set: { ends_at: now, ended_by: n.memberIds.coOwner } }),
      "ended in nobody's name": () => ({ set: { ends_at: now } }),
      "ended in the past": (n) => ({ set: { ...endHelp(n), ends_at: past } }),
      "ended in the past, and gone through": (n) => ({
        set: { ...endHelp(n), ends_at: past, reviewed_at: now },
      }),
      "ended once more, later": (n) => ({
        set: { ...endHelp(n), ends_at: later },
        where: { party_id: n.partyIds.helpOver },
      }),
      "ended once more, now": (n) => ({ where: { party_id: n.partyIds.helpOver } }),
      "going on again": (n) => ({
        set: { ends_at: nobody, ended_by: nobody },
        where: { party_id: n.partyIds.helpOver },
      }),
    },
  },
  {
    table: "help_periods",
    by: "owner",
    set: () => ({ reviewed_at: now }),
    where: (n) => ({ party_id: n.partyIds.helpOver }),
    never: {
      "gone through for later": () => ({ set: { reviewed_at: later } }),
      "gone through in the past": () => ({ set: { reviewed_at: past } }),
      "gone through while it goes on": (n) => ({ where: { party_id: n.partyIds.seer } }),
      "gone through, with another who ended it": (n) => ({
        set: { reviewed_at: now, ended_by: n.memberIds.coOwner },
      }),
      "gone through, with an earlier end": () => ({ set: { reviewed_at: now, ends_at: past } }),
    },
  },
];

const texts: ForgedChange[] = [
  {
    table: "goals",
    by: "member",
    set: () => ({ words: sealed, reason: sealed, domain: "money" }),
    where: (n) => ({ id: n.shared.goals.shared }),
    never: {
      'of somebody\'s "only me"': (n) => ({ where: { id: n.shared.goals.secret } }),
      "of what is for the owners": (n) => ({ where: { id: n.shared.goals.ofTheOwners } }),
      "and for whom it is": () => ({ set: { words: sealed, audience: "owners" } }),
      "as another sort of thing": () => ({ set: { words: sealed, kind: "story" } }),
      "in another's name": (n) => ({ set: { words: sealed, edited_by: n.memberIds.owner } }),
      "in the past": () => ({ set: { words: sealed, edited_at: past } }),
    },
  },
  {
    table: "goals",
    by: "from12",
    set: () => ({ words: sealed }),
    where: (n) => ({ id: n.shared.goals.from12Secret }),
    never: { 'of another\'s "only me"': (n) => ({ where: { id: n.shared.goals.memberSecret } }) },
  },
  {
    table: "agreements",
    by: "member",
    set: () => ({
      who: sealed,
      what: sealed,
      when: sealed,
      how: sealed,
      with_whom: sealed,
      due_on: "2030-01-01",
    }),
    where: (n) => ({ id: n.shared.items.shared }),
    never: {
      'under somebody\'s "only me"': (n) => ({ where: { id: n.shared.items.secret } }),
      "to under another goal": (n) => ({ set: { what: sealed, goal_id: n.shared.goals.unshared } }),
      "with another author": (n) => ({ set: { what: sealed, author_id: n.memberIds.member } }),
    },
  },
  {
    table: "tasks",
    by: "member",
    set: () => ({ words: sealed, starts_on: "2030-01-01", rule: "FREQ=DAILY" }),
    where: (n) => ({ id: n.shared.tasks.shared }),
    never: {
      'under somebody\'s "only me"': (n) => ({ where: { id: n.shared.tasks.secret } }),
      "to under another goal": (n) => ({ set: { words: sealed, goal_id: n.shared.goals.unshared } }),
      "to under another agreement": (n) => ({
        set: { words: sealed, agreement_id: n.shared.items.unshared },
      }),
      "in another's name": (n) => ({ set: { words: sealed, edited_by: n.memberIds.owner } }),
      "as if never changed": () => ({ set: { words: sealed, version_id: nobody } }),
    },
  },
  {
    table: "plan_headings",
    by: "member",
    set: () => ({ words: sealed }),
    where: (n) => ({ id: n.headings.there }),
    never: {
      "in another's name": (n) => ({ set: { words: sealed, edited_by: n.memberIds.owner } }),
      "as if never changed": () => ({ set: { words: sealed, version_id: nobody } }),
      "to another heading": () => ({ set: { key: "money" } }),
    },
  },
  {
    table: "progress_entries",
    by: "owner",
    set: () => ({ words: sealed, feeling: "better" }),
    where: (n) => ({ id: n.shared.progress.shared }),
    never: { "as if never changed": () => ({ set: { words: sealed, version_id: nobody } }) },
  },
];

const measurements: ForgedChange[] = [
  {
    table: "goal_scales",
    by: "member",
    set: () => ({ replaced_at: now }),
    where: (n) => ({ id: n.shared.scales.shared }),
    never: {
      'of somebody\'s "only me"': (n) => ({ where: { id: n.shared.scales.secret } }),
      "in the past": () => ({ set: { replaced_at: past } }),
      "for later": () => ({ set: { replaced_at: later } }),
      "once more": (n) => ({ where: { id: n.shared.scales.former } }),
      "as if it held again": (n) => ({
        set: { replaced_at: nobody },
        where: { id: n.shared.scales.former },
      }),
      "with other words": () => ({ set: { replaced_at: now, less: sealed } }),
      "as if another had written it": (n) => ({ set: { replaced_at: now, written_by: n.memberIds.member } }),
    },
  },
  {
    table: "goal_measurements",
    by: "owner",
    set: () => ({ replaced_at: now }),
    where: (n) => ({ id: n.shared.measured.shared }),
    never: {
      "in the past": () => ({ set: { replaced_at: past } }),
      "for later": () => ({ set: { replaced_at: later } }),
      "once more": (n) => ({ where: { id: n.shared.measured.former } }),
      "as if it held again": (n) => ({
        set: { replaced_at: nobody },
        where: { id: n.shared.measured.former },
      }),
      "with another answer": () => ({ set: { replaced_at: now, compared: "worse" } }),
      "of another day": () => ({ set: { replaced_at: now, on_day: "2020-01-01" } }),
      "with other words": () => ({ set: { replaced_at: now, words: sealed } }),
    },
  },
];

const offTheMap = (n: WholeNeighbourhood) => ({ ended_at: now, ended_by: n.memberIds.member });

const network: ForgedChange[] = [
  {
    table: "network_contacts",
    by: "member",
    set: offTheMap,
    where: (n) => ({ id: n.contactId }),
    never: {
      "taken off in somebody else's name": (n) => ({ set: { ended_at: now, ended_by: n.memberIds.owner } }),
      "taken off in nobody's name": () => ({ set: { ended_at: now } }),
      "taken off in the past": (n) => ({ set: { ...offTheMap(n), ended_at: past } }),
      "taken off for later": (n) => ({ set: { ...offTheMap(n), ended_at: later } }),
      "with another name": (n) => ({ set: { ...offTheMap(n), name: sealed } }),
    },
  },
];

export const forgedChanges = [
  ...feedback,
  ...texts,
  ...measurements,
  ...parties,
  ...grants,
  ...help,
  ...network,
];
