import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { recordProgress } from "#app/domain/plan/record-progress";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { endParty } from "#app/domain/sharing/end-party";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import type { Person } from "#app/gate/actor";
import { goalAsParty, itemAsParty, sharedAsParty } from "#app/web/preview.server";
import { done, openWorld, type World } from "#tests/support/world";

type Looking = Parameters<typeof sharedAsParty>[0];

/** What the page of somebody signed in is made of. */
const looking = (person: Person, params: Looking["params"]): Looking => ({
  request: new Request("http://bij-ons.example/plan"),
  context: { visit: { person: async () => person } } as unknown as Looking["context"],
  params,
});

/** The status with which a page is stopped. */
const statusOf = (page: Promise<unknown>) =>
  page.then(
    () => 200,
    (stopped: { init?: { status?: number } }) => stopped.init?.status,
  );

const bytes = (page: unknown) => JSON.stringify(page);

describe("looking as somebody who was let in", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let helper: Person;
  let householdId: string;
  let partyId: string;
  let whole: string;
  let fromToday: string;
  let closed: string;
  let memberSecret: string;
  let agreementId: string;
  let otherAgreementId: string;
  let secretAgreementId: string;
  let foreignGoal: string;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("Samira");
    member = await world.person("Aisha");
    helper = await world.person("Selam");
    householdId = await world.household(owner);
    await world.joins(householdId, member, "member", "Aisha");
    partyId = await world.letIn(owner, householdId, helper, "Selam");
    whole = await world.goal(owner, householdId, "Ik wil weer slapen.");
    fromToday = await world.goal(owner, householdId, "Minder ruzie thuis.");
    closed = await world.goal(owner, householdId, "Nooit meer schulden.");
    memberSecret = await world.goal(member, householdId, "Alleen van Aisha.", "author");
    for (const goalId of [whole, fromToday, closed]) await fill(goalId, "eerst");
    agreementId = await agree(closed, "De post openmaken");
    otherAgreementId = await agree(closed, "Met de bank bellen");
    await share(owner, { goalId: whole, verb: "comment" });
    await share(owner, { goalId: fromToday, verb: "see", from: "today" });
    await share(owner, { goalId: closed, itemId: agreementId, verb: "comment" });
    secretAgreementId = await agree(memberSecret, "Praten met de mentor", member);
    await share(member, { goalId: memberSecret, verb: "see" });
    for (const goalId of [whole, fromToday, closed]) await fill(goalId, "later");
    done(await commentOnGoal.run(helper, { id: newId(), goalId: whole, words: "Wat fijn!" }));
    foreignGoal = await withAnotherFamily();
  });
  afterAll(() => world.close());

  async function agree(goalId: string, what: string, by = owner): Promise<string> {
    const said = { id: newId(), goalId, who: "Samira", what, when: "Elke dinsdag" };
    return done(await addAgreement.run(by, said)).agreementId;
  }

  async function fill(goalId: string, words: string) {
    await agree(goalId, `Afspraak van ${words}`);
    done(await recordProgress.run(owner, { id: newId(), goalId, words: `Voortgang van ${words}` }));
    done(await commentOnGoal.run(owner, { id: newId(), goalId, words: `Reactie van ${words}` }));
  }

  async function share(by: Person, what: { goalId: string; itemId?: string; verb: string; from?: string }) {
    return done(await shareGoal.run(by, { id: newId(), partyId, ...what }));
  }

  /** The helper is let in by others too: of them this family is told nothing. */
  async function withAnotherFamily() {
    const sandra = await world.person("Sandra");
    const theirs = await world.household(sandra);
    const theirParty = await world.letIn(sandra, theirs, helper, "Selam");
    const goalId = await world.goal(sandra, theirs, "Van een ander gezin.");
    await world.grant(sandra, goalId, theirParty, "see");
    const over = await world.goal(sandra, theirs, "Even gedeeld.");
    const ended = await world.grant(sandra, over, theirParty, "see");
    done(await revokeGrant.run(sandra, { grantId: ended, tell: "yes" }));
    return goalId;
  }

  const lines = async () => {
    const rows = await world.test.admin(
      `select standing, action, outcome, person_id from ledger_entries where household_id = '${householdId}' order by at, seq`,
    );
    return rows.map((row) => `${row.standing} ${row.action} ${row.outcome} ${row.person_id}`);
  };

  const goals = [
    ["a goal with all that hangs under it", () => whole],
    ["a goal from today on", () => fromToday],
  ] as const;

  test.each(goals)("shows %s exactly as that person sees it", async (_, goal) => {
    const goalId = goal();
    const own = done(await readGoal.run(helper, { goalId }));
    const { page } = await goalAsParty(looking(owner, { partyId, goalId }));
    expect(bytes(page)).toBe(bytes(own));
    expect(own.agreements.length).toBeGreaterThan(0);
    expect(bytes(own)).not.toBe(bytes(done(await readGoal.run(owner, { goalId }))));
  });

  test("hides what was there before a goal was shared from today on", async () => {
    const { page } = await goalAsParty(looking(owner, { partyId, goalId: fromToday }));
    expect(page.agreements.map(({ what }) => what)).toEqual(["Afspraak van later"]);
    expect(page.progress.entries.map(({ words }) => words)).toEqual(["Voortgang van later"]);
  });

  test("shows one agreement by itself exactly as that person sees it with what there is to do, and not its goal", async () => {
    const task = { id: newId(), goalId: closed, agreementId, words: "Sorteren", repeat: "daily" };
    const { taskId } = done(await addTask.run(owner, task));
    done(await claimTurn.run(owner, { id: newId(), taskId, day: today() }));
    const own = done(await readItem.run(helper, { itemId: agreementId }));
    const { page } = await itemAsParty(looking(owner, { partyId, itemId: agreementId }));
    expect(bytes(page)).toBe(bytes(own));
    expect(page.goal).toBeNull();
    expect(page.tasks?.map(({ turns }) => turns[0]?.taker)).toEqual([{ id: "", name: null, isYou: false }]);
    for (const [params, look] of [
      [{ goalId: closed }, goalAsParty],
      [{ itemId: otherAgreementId }, itemAsParty],
    ] as const)
      expect(await statusOf(look(looking(owner, { partyId, ...params })))).toBe(404);
  });

  test("lists what that person sees of this household, and nothing of another one", async () => {
    const own = done(await sharedWithMe.run(helper, {}));
    expect(own.households).toHaveLength(2);
    expect(own.notices).toHaveLength(1);
    const ofUs = own.households.find((household) => household.householdId === householdId);
    const shown = await sharedAsParty(looking(member, { partyId }));
    expect(bytes(shown.household)).toBe(bytes(ofUs));
    expect(Object.keys(shown).sort()).toEqual(["household", "party"]);
  });

  test("opens nothing that another household shared with that person", async () => {
    done(await readGoal.run(helper, { goalId: foreignGoal }));
    expect(await statusOf(goalAsParty(looking(owner, { partyId, goalId: foreignGoal })))).toBe(404);
  });

  test("leaves out what another member shared of his own, also for an owner", async () => {
    const { household } = await sharedAsParty(looking(owner, { partyId }));
    expect(household?.things.map(({ words }) => words)).toEqual([
      "De post openmaken",
      "Minder ruzie thuis.",
      "Ik wil weer slapen.",
    ]);
    expect(bytes(household)).not.toContain(memberSecret);
    expect(await statusOf(goalAsParty(looking(owner, { partyId, goalId: memberSecret })))).toBe(404);
    expect(await statusOf(goalAsParty(looking(member, { partyId, goalId: memberSecret })))).toBe(200);
    expect(await statusOf(itemAsParty(looking(owner, { partyId, itemId: secretAgreementId })))).toBe(404);
    expect(await statusOf(itemAsParty(looking(member, { partyId, itemId: secretAgreementId })))).toBe(200);
  });

  test("leaves one line, of who looked, and none of who did not", async () => {
    const looks = [
      () => sharedAsParty(looking(owner, { partyId })),
      () => goalAsParty(looking(owner, { partyId, goalId: whole })),
      () => itemAsParty(looking(owner, { partyId, itemId: agreementId })),
    ];
    for (const look of looks) {
      const before = await lines();
      await look();
      expect((await lines()).slice(before.length)).toEqual([`owner sharing.previewed done ${partyId}`]);
    }
  });

  test("does not count as that person's own looking", async () => {
    const looked = async () => (await lines()).filter((line) => line.startsWith("party ")).length;
    const before = await looked();
    await goalAsParty(looking(owner, { partyId, goalId: whole }));
    expect(await looked()).toBe(before);
  });

  test("is missing for who is no member here, whatever he asks", async () => {
    const stranger = await world.person("stranger");
    const other = await world.person("other");
    const otherHousehold = await world.household(other);
    const guest = await world.person("guest");
    await world.letIn(other, otherHousehold, guest, "guest");
    const colleague = await world.person("colleague");
    await world.letIn(owner, householdId, colleague, "colleague");
    for (const who of [stranger, other, guest, colleague]) {
      expect(await statusOf(sharedAsParty(looking(who, { partyId })))).toBe(404);
      expect(await statusOf(goalAsParty(looking(who, { partyId, goalId: whole })))).toBe(404);
      expect(await statusOf(itemAsParty(looking(who, { partyId, itemId: agreementId })))).toBe(404);
    }
  });

  test("is refused to that person itself, who has an own page for it", async () => {
    expect(await statusOf(sharedAsParty(looking(helper, { partyId })))).toBe(403);
    expect(await statusOf(goalAsParty(looking(helper, { partyId, goalId: whole })))).toBe(403);
  });

  test("is missing while nobody has come in", async () => {
    const asked = { id: newId(), householdId, name: "Joost", kind: "helper" };
    const invited = done(await inviteParty.run(owner, asked));
    expect(await statusOf(sharedAsParty(looking(owner, { partyId: invited.partyId })))).toBe(404);
  });

  test("shows nothing before an owner has said yes, and nothing after somebody has been let out", async () => {
    const guest = await world.person("Farid");
    const asked = { id: newId(), householdId, name: "Farid", kind: "helper" };
    const invited = done(await inviteParty.run(owner, asked));
    const { words } = done(await showInvitation.run(owner, { invitationId: invited.invitationId }));
    done(await acceptInvitation.run(guest, { words: words?.join(" ") }));
    done(await shareGoal.run(owner, { id: newId(), goalId: whole, partyId: invited.partyId, verb: "see" }));
    const look = () => sharedAsParty(looking(owner, { partyId: invited.partyId }));
    expect(await look()).toMatchObject({ party: { state: "waiting" }, household: null });
    const goal = looking(owner, { partyId: invited.partyId, goalId: whole });
    expect(await statusOf(goalAsParty(goal))).toBe(404);
    done(await endParty.run(owner, { partyId: invited.partyId }));
    expect(await look()).toMatchObject({ party: { state: "ended" }, household: null });
    expect(await statusOf(goalAsParty(goal))).toBe(404);
  });
});
