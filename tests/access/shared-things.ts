import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
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
  /** The owner's "only me" about the one of thirteen, who knows nothing of it. */
  secretAboutFrom12: string;
  /** The yes of the one of thirteen to the seer, and that of the co-owner about what is for the owners alone. */
  consents: Record<"from12" | "coOwner", string>;
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

type Rows = Pick<WholeNeighbourhood, "people" | "memberIds" | "partyIds" | "grandmotherId">;

export async function shareIt(near: Neighbourhood, rows: Rows): Promise<Shared> {
  const { people, memberIds, partyIds } = rows;
  const goals = await writeGoals(near, rows);
  const items = await agree(goals, rows);
  const grants = await grantSome(near, goals, items, rows);
  const written = await writeUnderGoals({ goals, items }, rows);
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
  return { goals, items, grants, ...written, secretAboutFrom12, consents };
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

async function agree(goals: Shared["goals"], { people }: Rows): Promise<Shared["items"]> {
  const authors: Partial<Record<SharedGoal, Person>> = {
    memberSecret: people.member,
    from12Secret: people.from12,
  };
  const items: Partial<Shared["items"]> = {};
  for (const name of goalNames) {
    const form = { id: newId(), goalId: goals[name], who: "who", what: "what", when: "when" };
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
