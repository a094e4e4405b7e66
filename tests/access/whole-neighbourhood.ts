import { newId } from "#app/domain/fields";
import { correctMember } from "#app/domain/households/correct-member";
import { addToNetwork } from "#app/domain/households/draw-network";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { writeNote } from "#app/domain/plan/write-note";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { endHelp } from "#app/domain/sharing/end-help";
import { endParty } from "#app/domain/sharing/end-party";
import { inviteMember } from "#app/domain/sharing/invite-member";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import { type Feedback, wantToTellOn } from "./feedback-asked";
import {
  type ActorName,
  actors,
  type Neighbourhood,
  settleNeighbourhood,
  settlePeople,
} from "./neighbourhood";
import { type Owning, talkAboutOwning } from "./owning";
import { actForEachOther, type Representations } from "./representations";
import { type Shared, shareIt } from "./shared-things";

/** Everybody who can stand towards a household in some way, in the order in which the rows of the matrices name them. */
export const groups = {
  household: ["owner", "coOwner", "member", "from16", "from12"],
  letIn: ["seer", "commenter", "proposer", "itemReader"],
  closed: ["expired", "notYet", "revoked", "ungranted", "unconfirmed", "ended", "helpOver", "awaiting"],
  outside: ["newcomer", "left", "stranger"],
} as const;
export const everybody = [...groups.household, ...groups.letIn, ...groups.closed, ...groups.outside] as const;
export type Somebody = (typeof everybody)[number];

export interface WholeNeighbourhood
  extends Pick<
    Neighbourhood,
    "world" | "householdId" | "targetPartyId" | "closingId" | "headings" | "handedIn"
  > {
  people: Record<Somebody, Person>;
  /** The row by which somebody is, was or would be a member; others borrow the owner's, as an attacker would. */
  memberIds: Record<Somebody, string>;
  /** The row by which somebody is or was a party; others borrow the seer's. */
  partyIds: Record<Somebody, string>;
  /** The household of the stranger. */
  elsewhereId: string;
  /** A grown-up member without a sign-in. */
  grandmotherId: string;
  /** Asked in, and not come in yet. The invitation carries the id of the party. */
  invitedPartyId: string;
  representations: Representations;
  owning: Owning;
  /** Somebody on the family's map. */
  contactId: string;
  /** What the owner just wrote down, for the household. */
  noteId: string;
  shared: Shared;
  feedback: Feedback;
}

/** The neighbourhood with everybody in it whom a household can know. */
export async function settleWholeNeighbourhood(): Promise<WholeNeighbourhood> {
  const near = await settleNeighbourhood();
  const { world, householdId, targetPartyId, closingId, headings, handedIn } = near;
  const added = everybody.filter((name) => !isNear(name)) as Exclude<Somebody, ActorName>[];
  const people = { ...near.people, ...(await settlePeople(world, added)) };
  const { owner } = people;
  const grandmotherId = await world.joins(householdId, null, "member", "grandmother");
  for (const name of ["somebody", "grandmother"])
    done(await correctMember.run(people.owner, { memberId: grandmotherId, name }));
  const memberIds = await settleMembers(near, people);
  const partyIds = await settleParties(near, people);
  const rows = { people, memberIds, partyIds, grandmotherId };
  const representations = await actForEachOther(near, rows);
  const owning = await talkAboutOwning(near, rows);
  const contactId = await onTheMap(near, owner);
  const justWritten = { id: newId(), householdId, words: "just written down" };
  const { noteId } = done(await writeNote.run(owner, justWritten));
  const shared = await shareIt(near, rows);
  done(await leaveHousehold.run(people.left, { householdId }));
  done(await endParty.run(owner, { partyId: partyIds.ended, tell: "yes" }));
  done(await endHelp.run(owner, { partyId: partyIds.helpOver }));
  const asked = { id: newId(), householdId, name: "invited", kind: "helper" };
  const { partyId: invitedPartyId } = done(await inviteParty.run(owner, asked));
  const elsewhereId = await world.household(people.stranger);
  const ids = { householdId, elsewhereId, targetPartyId, closingId, invitedPartyId };
  const feedback = await wantToTellOn({ world, people, householdId });
  return {
    world,
    ...ids,
    headings,
    handedIn,
    ...rows,
    representations,
    owning,
    contactId,
    noteId,
    shared,
    feedback,
  };
}

const isNear = (name: Somebody): boolean => (actors as readonly string[]).includes(name);

/** The newcomer used the words for a member, and waits for an owner's yes. */
async function settleMembers(near: Neighbourhood, people: WholeNeighbourhood["people"]) {
  const { world, householdId, memberIds } = near;
  const from16 = await world.joins(householdId, people.from16, "member", "from16", 16);
  const from12 = await world.joins(householdId, people.from12, "member", "from12", 13);
  const left = await world.joins(householdId, people.left, "owner", "left");
  const newcomer = await world.joins(householdId, null, "member", "newcomer");
  const { invitationId } = done(await inviteMember.run(people.owner, { id: newId(), memberId: newcomer }));
  await comeIn(people, "newcomer", String(invitationId));
  return forEverybody(memberIds, memberIds.owner, { from16, from12, left, newcomer });
}

async function settleParties(near: Neighbourhood, people: WholeNeighbourhood["people"]) {
  const { world, householdId, partyIds } = near;
  const ids: Partial<Record<Somebody, string>> = {};
  for (const name of ["proposer", "itemReader", "ended", "helpOver", "awaiting"] as const) {
    ids[name] = await world.letIn(people.owner, householdId, people[name], name);
  }
  const asked = { id: newId(), householdId, name: "unconfirmed", kind: "helper" };
  const { partyId, invitationId } = done(await inviteParty.run(people.owner, asked));
  await comeIn(people, "unconfirmed", invitationId);
  return forEverybody(partyIds, partyIds.seer, { ...ids, unconfirmed: partyId });
}

/** With the name of somebody who was let in on nothing: that opens nothing. */
async function onTheMap({ world, householdId }: Neighbourhood, owner: Person): Promise<string> {
  const neighbour = { name: "ungranted", bond: "neighbour", does: "cooks", ring: "close", side: "informal" };
  done(await addToNetwork.run(owner, { id: newId(), householdId, ...neighbour }));
  const [row] = await world.test.admin("select id from network_contacts");
  return String(row?.id);
}

async function comeIn(people: WholeNeighbourhood["people"], who: Somebody, invitationId: string) {
  const { words } = done(await showInvitation.run(people.owner, { invitationId }));
  done(await acceptInvitation.run(people[who], { words: words?.join(" ") }));
}

function forEverybody(
  near: Record<ActorName, string>,
  borrowed: string,
  added: Partial<Record<Somebody, string>>,
): Record<Somebody, string> {
  const all: Partial<Record<Somebody, string>> = { ...near, ...added };
  return Object.fromEntries(everybody.map((name) => [name, all[name] ?? borrowed])) as Record<
    Somebody,
    string
  >;
}
