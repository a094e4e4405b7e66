import { sql } from "drizzle-orm";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import type { Row } from "./raw-sql";
import { sealed } from "./raw-sql";
import { turnsOfCommenter } from "./rows-to-see";
import type { Somebody, WholeNeighbourhood } from "./whole-neighbourhood";

/** A row that its writer may write, and what may not stand in it: a mistake of the program, or somebody with raw SQL. */
export interface Forgery {
  table: string;
  by: Somebody;
  row: (n: WholeNeighbourhood) => Row;
  never: Record<string, (n: WholeNeighbourhood) => Row>;
}

const now = sql`now()`;
const past = sql`timestamptz '1999-01-01'`;
const future = sql`now() + interval '1 minute'`;
const nobody = null;

const writtenNow = {
  "in the past": () => ({ created_at: past }),
  "for later": () => ({ created_at: future }),
};
const ids = (n: WholeNeighbourhood) => ({ household_id: n.householdId, id: newId() });

const plan: Forgery[] = [
  {
    table: "goals",
    by: "member",
    row: (n) => ({ ...ids(n), author_id: n.memberIds.member, words: sealed, audience: "household" }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }),
      "in the name of whom one answers for": (n) => ({ author_id: n.grandmotherId }),
    },
  },
  ...(["agreements", "progress_entries"] as const).map(
    (table): Forgery => ({
      table,
      by: "member",
      row: (n) => ({
        ...{ ...ids(n), author_id: n.memberIds.member, goal_id: n.shared.goals.shared },
        ...(table === "agreements" ? { who: sealed, what: sealed, when: sealed } : { words: sealed }),
      }),
      never: {
        ...writtenNow,
        "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }),
        "under what is only another's": (n) => ({ goal_id: n.shared.goals.secret }),
      },
    }),
  ),
];

const states: Forgery[] = [
  {
    table: "goal_states",
    by: "member",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.shared, said_by: n.memberIds.member },
      ...{ lifecycle: "stopped", attainment: "partly" },
    }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ said_by: n.memberIds.owner }),
      "of what is only another's": (n) => ({ goal_id: n.shared.goals.secret }),
      "of what is for the owners": (n) => ({ goal_id: n.shared.goals.ofTheOwners }),
    },
  },
];

const measurements: Forgery[] = [
  {
    table: "goal_scales",
    by: "member",
    row: (n) => ({
      ...ids(n),
      goal_id: n.shared.goals.from16s,
      written_by: n.memberIds.member,
      less: sealed,
    }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ written_by: n.memberIds.owner }),
      "of what is only another's": (n) => ({ goal_id: n.shared.goals.secretButGranted }),
      "of what is for the owners": (n) => ({ goal_id: n.shared.goals.ofTheOwners }),
      "as a former one": (n) => ({ goal_id: n.shared.goals.shared, replaced_at: now }),
    },
  },
  {
    table: "goal_measurements",
    by: "member",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.shared, said_by: n.memberIds.member },
      ...{ on_day: today(), level: "less", scale_id: n.shared.scales.shared },
    }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ said_by: n.memberIds.owner }),
      "of what is only another's": (n) => ({
        ...{ goal_id: n.shared.goals.secret, level: nobody, scale_id: nobody, compared: "same" },
      }),
      "of what is for the owners": (n) => ({
        ...{ goal_id: n.shared.goals.ofTheOwners, level: nobody, scale_id: nobody, compared: "same" },
      }),
      "as if it had been corrected": () => ({ replaced_at: now }),
    },
  },
];

const ofAgreement = (n: WholeNeighbourhood, goal: "from16s" | "aboutGrandmother" | "shared") => ({
  ...{ household_id: n.householdId, agreement_id: n.shared.items[goal], version: n.shared.items[goal] },
});
const secretAgreement = (n: WholeNeighbourhood) => ({
  ...{ agreement_id: n.shared.items.secret, version: n.shared.formerSecret.present },
});

const evaluations: Forgery[] = [
  {
    table: "evaluations",
    by: "member",
    row: (n) => ({ ...ids(n), on_day: today(), begun_by: n.memberIds.member }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ begun_by: n.memberIds.owner }) },
  },
  {
    table: "evaluation_decisions",
    by: "member",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.shared, decided_by: n.memberIds.member },
      ...{ evaluation_id: n.shared.evaluationId, decision: "stop" },
    }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ decided_by: n.memberIds.owner }),
      "of what is only another's": (n) => ({ goal_id: n.shared.goals.secret }),
      "of what is for the owners": (n) => ({ goal_id: n.shared.goals.ofTheOwners }),
    },
  },
];

const agreements: Forgery[] = [
  {
    table: "agreement_takers",
    by: "member",
    row: (n) => ({
      ...ofAgreement(n, "from16s"),
      member_id: n.memberIds.from16,
      named_by: n.memberIds.member,
    }),
    never: {
      ...writtenNow,
      "named in somebody else's name": (n) => ({ named_by: n.memberIds.owner }),
      "for words that do not stand there": () => ({ version: newId() }),
      "under what is only another's": secretAgreement,
    },
  },
  {
    table: "agreement_states",
    by: "member",
    row: (n) => ({ ...ofAgreement(n, "from16s"), id: newId(), member_id: n.memberIds.member, step: "done" }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ member_id: n.memberIds.owner }),
      "in a party's name": (n) => ({ member_id: nobody, party_id: n.partyIds.commenter }),
      "of words that do not stand there": () => ({ version: newId() }),
      "of what is only another's": secretAgreement,
      "as taken, where another was asked who can say so": (n) => ({
        ...ofAgreement(n, "shared"),
        step: "taken",
      }),
    },
  },
  {
    table: "agreement_states",
    by: "member",
    row: (n) => ({
      ...{ ...ofAgreement(n, "aboutGrandmother"), id: newId(), member_id: n.memberIds.member, step: "taken" },
    }),
    never: {},
  },
  {
    table: "agreement_states",
    by: "itemReader",
    row: (n) => ({
      ...{ household_id: n.householdId, id: newId(), agreement_id: n.shared.items.unshared, step: "taken" },
      ...{ version: n.shared.formerItem.present, party_id: n.partyIds.itemReader },
    }),
    never: {
      ...writtenNow,
      "in another party's name": (n) => ({ party_id: n.partyIds.seer }),
      "in a member's name": (n) => ({ party_id: nobody, member_id: n.memberIds.owner }),
      "to words that stand there no longer": (n) => ({ version: n.shared.formerItem.after }),
    },
  },
];

const notes: Forgery[] = [
  {
    table: "notes",
    by: "member",
    row: (n) => ({ ...ids(n), author_id: n.memberIds.member, audience: "author" }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }) },
  },
  {
    table: "note_texts",
    by: "owner",
    row: (n) => ({
      ...{ ...ids(n), note_id: n.shared.notes.household, author_id: n.memberIds.owner, words: sealed },
    }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ author_id: n.memberIds.coOwner }) },
  },
];

const [first, second] = [sql`1`, sql`2`];
const turn = (n: WholeNeighbourhood) => ({
  ...{ ...ids(n), task_id: n.shared.tasks.shared, day: daysLater(today(), 5) },
});
const secretTask = (n: WholeNeighbourhood) => ({ task_id: n.shared.tasks.secret });
const notSharedTask = (n: WholeNeighbourhood) => ({ task_id: n.shared.tasks.beside });

const tasks: Forgery[] = [
  {
    table: "tasks",
    by: "member",
    row: (n) => ({
      ...{ ...ids(n), author_id: n.memberIds.member, goal_id: n.shared.goals.shared },
      ...{ agreement_id: n.shared.items.shared, words: sealed, starts_on: today() },
    }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }),
      "under what is only another's": (n) => ({ goal_id: n.shared.goals.secret, agreement_id: nobody }),
      "under an agreement of another goal": (n) => ({ agreement_id: n.shared.items.unshared }),
      "under an agreement that is only another's": (n) => ({ agreement_id: n.shared.items.secret }),
    },
  },
  {
    table: "task_claims",
    by: "member",
    row: (n) => ({ ...turn(n), turn: first, member_id: n.memberIds.member }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ member_id: n.memberIds.owner }),
      "in a party's name": (n) => ({ member_id: nobody, party_id: n.partyIds.commenter }),
      "in nobody's name": () => ({ member_id: nobody }),
      "of what is only another's": secretTask,
      "over somebody's head": () => ({ day: turnsOfCommenter.taken, turn: second }),
      "before the first": () => ({ turn: sql`0` }),
    },
  },
  {
    table: "task_claims",
    by: "commenter",
    row: (n) => ({
      ...{ ...turn(n), day: turnsOfCommenter.givenBack, turn: second },
      party_id: n.partyIds.commenter,
    }),
    never: {
      ...writtenNow,
      "in another party's name": (n) => ({ party_id: n.partyIds.proposer }),
      "in a member's name": (n) => ({ member_id: n.memberIds.owner, party_id: nobody }),
      "in two names": (n) => ({ member_id: n.memberIds.owner }),
      "over somebody's head": () => ({ day: today(), turn: second }),
      "before it is given back again": () => ({ turn: sql`3` }),
      "where nothing was shared": notSharedTask,
    },
  },
  {
    table: "task_claims",
    by: "itemReader",
    row: (n) => ({
      ...{ ...turn(n), task_id: n.shared.tasks.unshared, turn: first, party_id: n.partyIds.itemReader },
    }),
    never: { "beside the item": notSharedTask },
  },
  {
    table: "task_marks",
    by: "member",
    row: (n) => ({ ...turn(n), day: today(), mark: "undone", member_id: n.memberIds.member }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ member_id: n.memberIds.owner }),
      "in a party's name": (n) => ({ member_id: nobody, party_id: n.partyIds.commenter }),
      "of what is only another's": secretTask,
    },
  },
  {
    table: "task_marks",
    by: "commenter",
    row: (n) => ({
      ...{ ...turn(n), day: turnsOfCommenter.taken, mark: "released", turn: first },
      party_id: n.partyIds.commenter,
    }),
    never: {
      ...writtenNow,
      "in another party's name": (n) => ({ party_id: n.partyIds.proposer, day: turnsOfCommenter.anothers }),
      "in a member's name": (n) => ({ member_id: n.memberIds.owner, party_id: nobody }),
      "of another one's turn": () => ({ day: today() }),
      "of nobody's turn": () => ({ day: daysLater(today(), 9), mark: "done", turn: nobody }),
      "of a turn that another took since": () => ({
        day: turnsOfCommenter.takenOver,
        mark: "done",
        turn: nobody,
      }),
      "that there is none that day": () => ({ mark: "skipped", turn: nobody }),
      "that there are none any more": () => ({ mark: "stopped", turn: nobody }),
      "that it goes on after all": () => ({ mark: "resumed", turn: nobody }),
      "where nothing was shared": notSharedTask,
    },
  },
];

const comments: Forgery[] = [
  {
    table: "comments",
    by: "member",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.shared, member_id: n.memberIds.member, party_id: nobody },
      ...{ agreement_id: n.shared.items.shared, author_name: sealed, words: sealed },
    }),
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ member_id: n.memberIds.owner }),
      "in a party's name": (n) => ({ member_id: nobody, party_id: n.partyIds.commenter }),
      "in nobody's name": () => ({ member_id: nobody }),
      "in two names": (n) => ({ party_id: n.partyIds.commenter }),
      "under what is only another's": (n) => ({ goal_id: n.shared.goals.secret, agreement_id: nobody }),
      "about an item of another goal": (n) => ({ agreement_id: n.shared.items.unshared }),
      "about what is only another's, under a goal of all": (n) => ({ agreement_id: n.shared.items.secret }),
    },
  },
  {
    table: "comments",
    by: "commenter",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.shared, party_id: n.partyIds.commenter, member_id: nobody },
      ...{ agreement_id: n.shared.items.shared, author_name: sealed, words: sealed },
    }),
    never: {
      "in another party's name": (n) => ({ party_id: n.partyIds.seer }),
      "in a member's name": (n) => ({ member_id: n.memberIds.owner, party_id: nobody }),
      "in two names": (n) => ({ member_id: n.memberIds.owner }),
      "where nothing was shared": (n) => ({ goal_id: n.shared.goals.unshared, agreement_id: nobody }),
      "about an item of another goal": (n) => ({ agreement_id: n.shared.items.unshared }),
    },
  },
  {
    table: "comments",
    by: "itemReader",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.unshared, party_id: n.partyIds.itemReader, member_id: nobody },
      ...{ agreement_id: n.shared.items.unshared, author_name: sealed, words: sealed },
    }),
    never: {
      "about the goal of the item": () => ({ agreement_id: nobody }),
      "about an item of another goal": (n) => ({ goal_id: n.shared.goals.shared }),
    },
  },
];

const sharing: Forgery[] = [
  {
    table: "grants",
    by: "owner",
    row: (n) => ({
      ...{ ...ids(n), party_id: n.partyIds.ungranted, goal_id: n.shared.goals.shared, verb: "see" },
      ...{ granted_by: n.memberIds.owner, agreement_id: n.shared.items.shared },
    }),
    never: {
      "in somebody else's name": (n) => ({ granted_by: n.memberIds.coOwner }),
      "that began in the past": () => ({ starts_at: past }),
      "that begins later": () => ({ starts_at: future }),
      "that shows what comes later only": () => ({ shows_from: future }),
      "that was revoked already": () => ({ revoked_at: now }),
      "that somebody revoked": (n) => ({ revoked_by: n.memberIds.owner }),
      'on somebody\'s "only me"': (n) => ({ goal_id: n.shared.goals.memberSecret, agreement_id: nobody }),
      "on an item of another goal": (n) => ({ agreement_id: n.shared.items.unshared }),
      'on an item of somebody\'s "only me"': (n) => ({ agreement_id: n.shared.items.memberSecret }),
      "on a progress entry of another goal": (n) => ({
        ...{ agreement_id: nobody, progress_id: n.shared.progress.unshared },
      }),
      "to a party that was let out": (n) => ({ party_id: n.partyIds.ended }),
    },
  },
  {
    table: "grants",
    by: "member",
    row: (n) => ({
      ...{ ...ids(n), party_id: n.partyIds.ungranted, goal_id: n.shared.goals.memberSecret, verb: "see" },
      granted_by: n.memberIds.member,
    }),
    never: {
      "in an owner's name": (n) => ({ granted_by: n.memberIds.owner }),
      "on a goal of all": (n) => ({ goal_id: n.shared.goals.shared }),
      'on somebody\'s "only me"': (n) => ({ goal_id: n.shared.goals.secret }),
      "on what is of somebody whom one only answers for": (n) => ({ goal_id: n.shared.goals.aboutFrom16 }),
    },
  },
  {
    table: "proposals",
    by: "proposer",
    row: (n) => ({
      ...{ ...ids(n), goal_id: n.shared.goals.shared, party_id: n.partyIds.proposer },
      ...{ who: sealed, what: sealed, when: sealed },
    }),
    never: {
      ...writtenNow,
      "in another party's name": (n) => ({ party_id: n.partyIds.seer }),
      "that was accepted already": (n) => ({ decision: "accepted", agreement_id: n.shared.items.shared }),
      "that was declined already": () => ({ decision: "declined" }),
      "on which somebody decided": (n) => ({ decided_at: now, decided_by: n.memberIds.owner }),
      "that became an agreement": (n) => ({ agreement_id: n.shared.items.shared }),
      "where one may only see": (n) => ({ goal_id: n.shared.goals.from12Secret }),
      "where nothing was shared": (n) => ({ goal_id: n.shared.goals.unshared }),
    },
  },
];

const copy = (n: WholeNeighbourhood) => ({
  ...{ ...ids(n), made_by: n.memberIds.member, audience: "household", to_whom: sealed, checksum: sealed },
});

const headings: Forgery[] = [
  {
    table: "template_choices",
    by: "member",
    row: (n) => ({ ...ids(n), template: "personal", chosen_by: n.memberIds.member }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ chosen_by: n.memberIds.owner }) },
  },
  {
    table: "plan_titles",
    by: "member",
    row: (n) => ({ ...ids(n), words: sealed, author_id: n.memberIds.member }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }) },
  },
  {
    table: "plan_headings",
    by: "member",
    row: (n) => ({ ...ids(n), key: "home", place: sql`0`, words: sealed, author_id: n.memberIds.member }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ author_id: n.memberIds.owner }) },
  },
  {
    table: "heading_removals",
    by: "member",
    row: (n) => ({
      ...{ household_id: n.householdId, heading_id: n.headings.there, removed_by: n.memberIds.member },
    }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ removed_by: n.memberIds.owner }) },
  },
];

const keeping: Forgery[] = [
  {
    table: "plan_closings",
    by: "owner",
    row: (n) => ({ ...ids(n), closed_by: n.memberIds.owner }),
    never: { ...writtenNow, "in somebody else's name": (n) => ({ closed_by: n.memberIds.coOwner }) },
  },
  {
    table: "plan_snapshots",
    by: "member",
    row: copy,
    never: {
      ...writtenNow,
      "in somebody else's name": (n) => ({ made_by: n.memberIds.owner }),
      "as if the plan had been closed": (n) => ({ closing_id: n.closingId, to_whom: nobody }),
    },
  },
];

const feedback: Forgery[] = [
  {
    table: "feedback_notes",
    by: "seer",
    row: (n) => ({
      ...{ ...ids(n), party_id: n.partyIds.seer, request_id: n.feedback.requestId },
      ...{ to_whom: sealed, words: sealed },
    }),
    never: {
      ...writtenNow,
      "in another party's name": (n) => ({ party_id: n.partyIds.commenter }),
      "to another household": (n) => ({ household_id: n.elsewhereId }),
      "about what nobody asked": () => ({ request_id: newId() }),
      "that was approved already": (n) => ({
        ...{ decision: "approved", decided_at: now, decided_by: n.memberIds.owner },
      }),
    },
  },
];

export const forgedRows = [
  ...feedback,
  ...plan,
  ...states,
  ...measurements,
  ...evaluations,
  ...agreements,
  ...headings,
  ...keeping,
  ...notes,
  ...tasks,
  ...comments,
  ...sharing,
];
