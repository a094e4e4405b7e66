import { newId } from "#app/domain/fields";
import { closePlan } from "#app/domain/keeping/close-plan";
import { handIn } from "#app/domain/keeping/hand-in";
import { reopenPlan } from "#app/domain/keeping/reopen-plan";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { editHeading } from "#app/domain/plan/edit-heading";
import { removeHeading } from "#app/domain/plan/remove-heading";
import { titlePlan } from "#app/domain/plan/title-plan";
import { readSetUp } from "#app/domain/reading/heading-to-edit";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

/** Everybody who can stand towards a household in some way, by the name of how they stand. */
export const actors = [
  "owner",
  "coOwner",
  "member",
  "seer",
  "commenter",
  "expired",
  "notYet",
  "revoked",
  "ungranted",
  "stranger",
] as const;
export type ActorName = (typeof actors)[number];

/** One goal of each audience, with and without somebody let in. */
export const goalNames = [
  "shared",
  "unshared",
  "ofTheOwners",
  "secret",
  "secretButGranted",
  "memberSecret",
] as const;
export type GoalName = (typeof goalNames)[number];

export interface Neighbourhood {
  world: World;
  householdId: string;
  people: Record<ActorName, Person>;
  /** The row by which somebody is a member or a party here; strangers borrow the owner's, as an attacker would. */
  memberIds: Record<ActorName, string>;
  partyIds: Record<ActorName, string>;
  goals: Record<GoalName, string>;
  /** A live grant on each goal that has one. */
  grants: Partial<Record<GoalName, string>>;
  /** Somebody come in for these tests to share goals with: what is shared stays shared. */
  targetPartyId: string;
  invitationId: string;
  /** The plan was closed once, and opened again before anything was shared. */
  closingId: string;
  /** One that was filled in, and one that was taken away. */
  headings: Record<"there" | "removed", string>;
  /** Handed in on paper: what is for all, and with the owner's "only me" in it. */
  handedIn: Record<"shared" | "secret", string>;
}

export async function settleNeighbourhood(): Promise<Neighbourhood> {
  const world = await openWorld();
  const people = await settlePeople(world, actors);
  const { owner } = people;
  const householdId = await world.household(owner);
  await world.household(people.stranger);
  const memberIds = await joinMembers(world, householdId, people);
  const partyIds = await letGuestsIn(world, householdId, people);
  const goals = await writeGoals(world, householdId, people);
  const headings = await fillInHeadings(owner, householdId);
  const handedIn = {
    shared: await handsIn(owner, householdId, [goals.shared]),
    secret: await handsIn(owner, householdId, [goals.shared, goals.secret]),
  };
  const { closingId } = done(await closePlan.run(owner, { householdId }));
  done(await reopenPlan.run(owner, { closingId }));
  const grants = await giveGrants(world, owner, goals, partyIds);
  const targetPartyId = await world.letIn(owner, householdId, await world.person("target"), "target");
  return {
    world,
    householdId,
    people,
    memberIds,
    partyIds,
    goals,
    grants,
    targetPartyId,
    invitationId: partyIds.seer,
    closingId,
    headings,
    handedIn,
  };
}

/** One after the other: all at once they would fill the gate. */
export async function settlePeople<Name extends string>(world: World, names: readonly Name[]) {
  const people: Partial<Record<Name, Person>> = {};
  for (const name of names) people[name] = await world.person(name);
  return people as Record<Name, Person>;
}

async function fillInHeadings(owner: Person, householdId: string): Promise<Neighbourhood["headings"]> {
  done(await titlePlan.run(owner, { id: newId(), householdId, words: "our plan" }));
  done(await chooseTemplate.run(owner, { id: newId(), householdId, template: "afterDischarge" }));
  const [there, removed] = done(await readSetUp.run(owner, { householdId })).headings.map(({ id }) => id);
  done(await editHeading.run(owner, { headingId: there, version: there, words: "words" }));
  done(await removeHeading.run(owner, { headingId: removed }));
  return { there: String(there), removed: String(removed) };
}

async function handsIn(owner: Person, householdId: string, goals: string[]): Promise<string> {
  return done(await handIn.run(owner, { id: newId(), householdId, toWhom: "somebody", goals })).copyId;
}

async function joinMembers(world: World, householdId: string, people: Neighbourhood["people"]) {
  const coOwner = await world.joins(householdId, people.coOwner, "owner", "coOwner");
  const member = await world.joins(householdId, people.member, "member", "member");
  const [row] = await world.test.admin(
    `select id from members where household_id = '${householdId}' and account_id = '${people.owner.accountId}'`,
  );
  const owner = String(row?.id);
  const borrowed = Object.fromEntries(actors.map((name) => [name, owner])) as Record<ActorName, string>;
  return { ...borrowed, coOwner, member };
}

async function letGuestsIn(world: World, householdId: string, people: Neighbourhood["people"]) {
  const ids: Partial<Record<ActorName, string>> = {};
  for (const name of ["seer", "commenter", "expired", "notYet", "revoked", "ungranted"] as const) {
    ids[name] = await world.letIn(people.owner, householdId, people[name], name);
  }
  const some = String(ids.seer);
  return Object.fromEntries(actors.map((name) => [name, ids[name] ?? some])) as Record<ActorName, string>;
}

async function writeGoals(world: World, householdId: string, { owner, member }: Neighbourhood["people"]) {
  return {
    shared: await world.goal(owner, householdId, "shared"),
    unshared: await world.goal(owner, householdId, "unshared"),
    ofTheOwners: await world.goal(owner, householdId, "of the owners", "owners"),
    secret: await world.goal(owner, householdId, "secret", "author"),
    secretButGranted: await world.goal(owner, householdId, "secret but granted", "author"),
    memberSecret: await world.goal(member, householdId, "secret of the member", "author"),
  };
}

/** Time is moved as superuser: nobody in the product can make a grant that has already begun or ended. */
async function giveGrants(
  world: World,
  owner: Person,
  goals: Neighbourhood["goals"],
  parties: Neighbourhood["partyIds"],
) {
  const seen = await world.grant(owner, goals.shared, parties.seer, "see");
  await world.grant(owner, goals.shared, parties.commenter, "comment");
  const secretButGranted = await world.grant(owner, goals.secretButGranted, parties.commenter, "comment");
  const expired = await world.grant(owner, goals.shared, parties.expired, "comment");
  await world.test.admin(
    `update grants set expires_at = now() - interval '1 second' where id = '${expired}'`,
  );
  const notYet = await world.grant(owner, goals.shared, parties.notYet, "comment");
  await world.test.admin(`update grants set starts_at = now() + interval '1 hour' where id = '${notYet}'`);
  const revoked = await world.grant(owner, goals.shared, parties.revoked, "comment");
  done(await revokeGrant.run(owner, { grantId: revoked }));
  return { shared: seen, secretButGranted };
}
