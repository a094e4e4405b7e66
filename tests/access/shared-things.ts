import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { writeGoal } from "#app/domain/plan/write-goal";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import { type Neighbourhood, goalNames as nearGoals } from "./neighbourhood";
import { sayYes, type Written, writeUnderGoals } from "./rows-to-see";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

/** The goals of the neighbourhood, and those by which it counts whose they are and whom they are about. */
const goalNames = [
  ...nearGoals,
  "from16s",
  "aboutFrom16",
  "aboutTwo",
  "from12s",
  "from12Secret",
  "aboutFrom12",
  "aboutGrandmother",
] as const;
export type SharedGoal = (typeof goalNames)[number];

export interface Shared extends Written {
  goals: Record<SharedGoal, string>;
  /** An agreement under each goal. */
  items: Record<SharedGoal, string>;
  grants: Record<GrantName, string>;
  /** Of the agreement that is shared by itself, and of the goal of thirteen: what stood there before they were shared, and what until later. */
  formerItem: Former;
  formerGoal: Former;
  /** Of the agreement under the owner's "only me", which nobody was ever given. */
  formerSecret: Pick<Former, "before" | "present">;
  /** Of the agreement under the "only me" of thirteen, for which somebody was asked once that one could say yes. */
  formerAsked: Pick<Former, "before" | "present">;
  /** The owner's "only me" about the one of thirteen, who knows nothing of it. */
  secretAboutFrom12: string;
  /** The yes of the one of thirteen to the seer, and that of the co-owner about what is for the owners alone. */
  consents: Record<"from12" | "coOwner", string>;
}

/** The ids of versions. */
interface Former {
  before: string;
  after: string;
  present: string;
}

/** A grant by the goal that it is on; "item" is on the agreement under a goal that stays closed. */
export type GrantName =
  | "shared"
  | "secretButGranted"
  | "item"
  | "from16s"
  | "from12Secret"
  | "aboutFrom12"
  | "awaiting";

type Near = Pick<Neighbourhood, "world">;
type Rows = Pick<WholeNeighbourhood, "people" | "memberIds" | "partyIds" | "grandmotherId">;

export async function shareIt(near: Neighbourhood, rows: Rows): Promise<Shared> {
  const { people, memberIds, partyIds } = rows;
  const goals = await writeGoals(near, rows);
  const items = await agree(goals, rows);
  const changed = await changeBoth({ goals, items }, near, rows);
  const grants = await grantSome(near, goals, items, rows);
  const taker = `party:${partyIds.itemReader}`;
  const changedAgain = await changeBoth({ goals, items }, near, rows, { ...changed, taker });
  const written = await writeUnderGoals({ goals, items }, { ...rows, householdId: near.householdId });
  const secretAboutFrom12 = await writeAbout(near, rows, [memberIds.from12], "author");
  const forOwners = await writeAbout(near, rows, [memberIds.coOwner], "owners");
  const consents = {
    from12: await sayYes(near, people.from12, {
      ...{ goalId: goals.aboutFrom12, partyId: partyIds.seer, memberId: memberIds.from12 },
    }),
    coOwner: await sayYes(near, people.coOwner, {
      ...{ goalId: forOwners, partyId: near.targetPartyId, memberId: memberIds.coOwner },
    }),
  };
  const former = {
    formerItem: { before: items.unshared, after: changed.item, present: changedAgain.item },
    formerSecret: {
      before: items.secret,
      present: await changeAgreement(near, people.owner, items.secret, items.secret),
    },
    formerAsked: {
      before: items.from12Secret,
      present: await versionIn(near, "agreements", items.from12Secret),
    },
    formerGoal: { before: goals.from12Secret, after: changed.goal, present: changedAgain.goal },
  };
  return { goals, items, grants, ...written, ...former, secretAboutFrom12, consents };
}

/** Other words for both, in the place of the first ones or of these versions. Gives the versions that stand there then. */
async function changeBoth(
  { goals, items }: Pick<Shared, "goals" | "items">,
  near: Near,
  { people }: Rows,
  from: { item: string; goal: string; taker?: string } = {
    ...{ item: items.unshared, goal: goals.from12Secret },
  },
) {
  const words = `after ${from.goal}`;
  done(await editGoal.run(people.from12, { goalId: goals.from12Secret, version: from.goal, words }));
  return {
    item: await changeAgreement(near, people.owner, items.unshared, from.item, from.taker),
    goal: await versionIn(near, "goals", goals.from12Secret),
  };
}

/** Gives the version that stands there then. */
async function changeAgreement(near: Near, by: Person, itemId: string, version: string, taker?: string) {
  const said = { who: "who", what: `after ${version}`, when: "when", taker };
  done(await editAgreement.run(by, { itemId, version, ...said }));
  return versionIn(near, "agreements", itemId);
}

async function versionIn({ world }: Near, table: string, id: string): Promise<string> {
  const [row] = await world.test.admin(`select version_id from ${table} where id = '${id}'`);
  return String(row?.version_id);
}

async function writeAbout(near: Neighbourhood, rows: Rows, about: string[], audience = "household") {
  const { householdId } = near;
  const asked = { id: newId(), householdId, words: "about somebody", about, audience };
  return done(await writeGoal.run(rows.people.owner, asked)).goalId;
}

async function writeGoals(near: Neighbourhood, rows: Rows) {
  const { world, householdId } = near;
  const { people, memberIds, grandmotherId } = rows;
  return {
    ...near.goals,
    from16s: await world.goal(people.from16, householdId, "of sixteen"),
    aboutFrom16: await writeAbout(near, rows, [memberIds.from16]),
    aboutTwo: await writeAbout(near, rows, [memberIds.from16, memberIds.member]),
    from12s: await world.goal(people.from12, householdId, "of thirteen"),
    from12Secret: await world.goal(people.from12, householdId, "secret of thirteen", "author"),
    aboutFrom12: await writeAbout(near, rows, [memberIds.from12]),
    aboutGrandmother: await writeAbout(near, rows, [grandmotherId]),
  };
}

async function agree(goals: Shared["goals"], rows: Rows): Promise<Shared["items"]> {
  const { people, memberIds, grandmotherId } = rows;
  /** Who is asked; of the other agreements nobody is, or not yet. */
  const takers: Partial<Record<SharedGoal, string>> = {
    shared: `member:${memberIds.owner}`,
    unshared: `member:${memberIds.member}`,
    aboutGrandmother: `member:${grandmotherId}`,
  };
  const authors: Partial<Record<SharedGoal, Person>> = {
    memberSecret: people.member,
    from12Secret: people.from12,
    from12s: people.from12,
    from16s: people.from16,
  };
  const items: Partial<Shared["items"]> = {};
  for (const name of goalNames) {
    const form = {
      id: newId(),
      goalId: goals[name],
      taker: takers[name],
      who: "who",
      what: "what",
      when: "when",
    };
    items[name] = done(await addAgreement.run(authors[name] ?? people.owner, form)).agreementId;
  }
  return items as Shared["items"];
}

async function grantSome(
  near: Neighbourhood,
  goals: Shared["goals"],
  items: Shared["items"],
  { people, partyIds }: Rows,
): Promise<Shared["grants"]> {
  const give = async (by: Person, goal: SharedGoal, partyId: string, verb: string, itemId?: string) =>
    done(await shareGoal.run(by, { id: newId(), goalId: goals[goal], itemId, partyId, verb })).grantId;
  const { owner, from16, from12 } = people;
  for (const name of ["proposer", "unconfirmed", "ended", "helpOver"] as const)
    await give(owner, "shared", partyIds[name], "propose");
  await give(owner, "ofTheOwners", partyIds.proposer, "propose");
  await give(owner, "aboutFrom12", partyIds.seer, "comment", items.aboutFrom12);
  await give(from12, "from12Secret", partyIds.proposer, "comment");
  const { from12Secret } = items;
  await changeAgreement(near, from12, from12Secret, from12Secret, `party:${partyIds.proposer}`);
  return {
    shared: String(near.grants.shared),
    secretButGranted: String(near.grants.secretButGranted),
    item: await give(owner, "unshared", partyIds.itemReader, "comment", items.unshared),
    from16s: await give(from16, "from16s", near.targetPartyId, "see"),
    from12Secret: await give(from12, "from12Secret", partyIds.proposer, "see"),
    aboutFrom12: await give(owner, "aboutFrom12", partyIds.seer, "see"),
    awaiting: await give(owner, "aboutFrom12", partyIds.awaiting, "propose"),
  };
}
