import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { newId } from "#app/domain/fields";
import { addMember } from "#app/domain/households/add-member";
import { ownHouseholds } from "#app/domain/households/own-households";
import { startHousehold } from "#app/domain/households/start-household";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { writeGoal } from "#app/domain/plan/write-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import type { Person } from "#app/gate/actor";
import { everydayOf, tellEveryday } from "./everyday";
import { inventedHelpers } from "./helpers";
import { done, signUpInvented } from "./sign-up-invented";
import { type InventedGoal, type InventedHousehold, inventedHouseholds } from "./stories";

/** Tells every invented household, goal by goal and person by person. One that is there already is left as it is. */
export async function tellHouseholds(): Promise<void> {
  for (const household of inventedHouseholds) await tellHousehold(household);
}

async function tellHousehold({
  signIn,
  name,
  members = [],
  goals,
  people,
}: InventedHousehold): Promise<void> {
  const owner = await signUpInvented(signIn, name);
  if (done(await ownHouseholds.run(owner, {})).length > 0) return;
  const { householdId } = done(await startHousehold.run(owner, { id: newId() }));
  const known = new Map<string, string>();
  for (const member of members) {
    const added = done(await addMember.run(owner, { id: newId(), householdId, ...member }));
    known.set(member.name, added.memberId);
  }
  const goalIds: string[] = [];
  const later: (() => Promise<void>)[] = [];
  for (const goal of [...goals].reverse())
    goalIds.unshift(await tellGoal(owner, householdId, { ...goal, members: known, later }));
  const everyday = everydayOf[signIn];
  if (everyday) await tellEveryday(owner, { householdId, goalIds }, everyday);
  for (const person of people) await tellPerson(owner, householdId, goalIds, person);
  for (const change of later) await change();
}

async function tellGoal(
  owner: Person,
  householdId: string,
  goal: InventedGoal & { members: Map<string, string>; later: (() => Promise<void>)[] },
): Promise<string> {
  const { first, words, reason } = goal;
  const about = (goal.about ?? []).map((name) => goal.members.get(name));
  const written = { id: newId(), householdId, words: first ?? words, reason, about };
  const { goalId } = done(await writeGoal.run(owner, written));
  if (first) done(await editGoal.run(owner, { goalId, version: goalId, words, reason }));
  if (goal.state) done(await sayWhereGoalStands.run(owner, { id: newId(), goalId, ...goal.state }));
  for (const { later, ...agreement } of goal.agreements ?? []) {
    const { agreementId } = done(await addAgreement.run(owner, { id: newId(), goalId, ...agreement }));
    const change = { itemId: agreementId, version: agreementId, ...later };
    if (later) goal.later.push(async () => void done(await editAgreement.run(owner, change)));
  }
  for (const entry of goal.progress ?? []) {
    done(await recordProgress.run(owner, { id: newId(), goalId, ...entry }));
  }
  return goalId;
}

async function tellPerson(
  owner: Person,
  householdId: string,
  goalIds: string[],
  { signIn, accepts, waits, share }: InventedHousehold["people"][number],
): Promise<void> {
  const { name, organisation } = helperNamed(signIn);
  const asked = { id: newId(), householdId, name, organisation: organisation ?? undefined, kind: "helper" };
  const { partyId, invitationId } = done(await inviteParty.run(owner, asked));
  if (!accepts) return;
  const helper = await signUpInvented(signIn, name);
  const { words } = done(await showInvitation.run(owner, { invitationId }));
  done(await acceptInvitation.run(helper, { words: words?.join(" ") }));
  if (!waits) done(await confirmParty.run(owner, { partyId }));
  const goalId = goalIds[share?.goal ?? 0];
  if (!share || !goalId) return;
  const { grantId } = done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: share.verb }));
  if (share.goal !== undefined) return;
  done(await readGoal.run(helper, { goalId }));
  if (share.comment) done(await commentOnGoal.run(helper, { id: newId(), goalId, words: share.comment }));
  if (share.revoked) done(await revokeGrant.run(owner, { grantId }));
}

function helperNamed(signIn: string) {
  const helper = inventedHelpers.find((invented) => invented.signIn === signIn);
  if (!helper) throw new Error(`Nobody of the invented helpers signs in as ${signIn}.`);
  return helper;
}
