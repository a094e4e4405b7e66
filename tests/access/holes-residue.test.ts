import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { writeGoal } from "#app/domain/plan/write-goal";
import { proposalToDecide } from "#app/domain/reading/proposal-to-decide";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { answerQuestion, withdrawAnswer } from "#app/domain/sharing/answer-question";
import { endHelp } from "#app/domain/sharing/end-help";
import { endParty } from "#app/domain/sharing/end-party";
import { lookThrough } from "#app/domain/sharing/look-through";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import { type Home, openHome, rowsSeen } from "./holes-home";

const agreed = { who: "who", what: "what", when: "when" };

/** Every way in which what was open comes to its end. */
const endings: Record<string, (home: Home, left: Left) => Promise<unknown>> = {
  "the grants are revoked": async ({ people }, { grantIds }) => {
    for (const grantId of grantIds) done(await revokeGrant.run(people.owner, { grantId }));
  },
  "the party is let out": async ({ people }, { partyId }) => endParty.run(people.owner, { partyId }),
  "the help ends": async ({ people }, { partyId }) => endHelp.run(people.owner, { partyId }),
  "the last day is over": ({ world }, { partyId }) =>
    world.test.admin(`update grants set expires_at = now() where party_id = '${partyId}'`),
  "the one whom it is about takes the yes back": async ({ people, householdId }, { partyId }) => {
    const { questions } = done(await readQuestions.run(people.child, { householdId }));
    const consentId = questions.find((one) => one.partyId === partyId)?.answered?.consentId;
    done(await withdrawAnswer.run(people.child, { consentId }));
  },
};

/** What somebody from outside was given, and left behind. */
interface Left {
  helper: Person;
  partyId: string;
  goalId: string;
  itemId: string;
  grantIds: string[];
  proposalId: string;
}

describe.each(Object.entries(endings))("hole 2: when %s", (_how, end) => {
  let home: Home;
  let left: Left;
  beforeAll(async () => {
    home = await openHome();
    left = await leaveSomething(home);
    expect((await rowsSeen(home, left.helper)).comments).toBe(2);
    await end(home, left);
  });
  afterAll(() => home?.world.close());

  test("hole 2: every page of it is gone, also with one's own words on it", async () => {
    const { helper, partyId, goalId, itemId, proposalId } = left;
    const missing = { kind: "missing" };
    expect(await readGoal.run(helper, { goalId })).toEqual(missing);
    expect(await readItem.run(helper, { itemId })).toEqual(missing);
    expect(await proposalToDecide.run(helper, { proposalId })).toEqual(missing);
    expect(await lookThrough.run(helper, { partyId })).toEqual(missing);
  });

  test("hole 2: nothing more is said there", async () => {
    const { helper, goalId, itemId } = left;
    const said = { id: newId(), goalId, itemId, words: "more", ...agreed };
    for (const act of [commentOnGoal, commentOnItem, proposeAgreement])
      expect(await act.run(helper, said)).toEqual({ kind: "missing" });
  });

  test("hole 2: the list of what is shared is empty, without a number or a name", async () => {
    expect(done(await sharedWithMe.run(left.helper, {}))).toEqual({ households: [], notices: [] });
  });

  test("hole 2: not one row is left in any table, own ones included", async () => {
    expect(await rowsSeen(home, left.helper)).toEqual({});
  });

  test("hole 2: the family keeps what was written, under the name of who wrote it", async () => {
    const { goalId, itemId } = left;
    const goal = done(await readGoal.run(home.people.owner, { goalId }));
    expect(goal.comments).toMatchObject([
      { words: "said beside the goal", authorName: "helper", byMember: false },
    ]);
    expect(goal.proposals).toMatchObject([{ ...agreed, authorName: "helper", decision: null }]);
    const item = done(await readItem.run(home.people.owner, { itemId }));
    expect(item.comments).toMatchObject([{ words: "said beside the agreement", authorName: "helper" }]);
  });
});

describe("hole 2: a notice", () => {
  let home: Home;
  beforeAll(async () => {
    home = await openHome();
  });
  afterAll(() => home?.world.close());

  test("hole 2: holds no household, no subject and no word, only when", async () => {
    const columns = await home.world.test.admin(
      "select attname from pg_attribute where attrelid = 'notices'::regclass and attnum > 0 and not attisdropped",
    );
    expect(columns.map(({ attname }) => attname).sort()).toEqual(["account_id", "created_at", "id"]);
    const { helper, grantIds } = await leaveSomething(home);
    for (const grantId of grantIds) done(await revokeGrant.run(home.people.owner, { grantId, tell: "yes" }));
    const told = done(await sharedWithMe.run(helper, {}));
    expect(told).toEqual({ households: [], notices: grantIds.map(() => expect.any(Date)) });
  });

  test("hole 2: is not written where the family did not tick it", async () => {
    const { helper, grantIds, partyId } = await leaveSomething(home);
    for (const grantId of grantIds) done(await revokeGrant.run(home.people.owner, { grantId }));
    done(await endParty.run(home.people.owner, { partyId }));
    expect(done(await sharedWithMe.run(helper, {})).notices).toEqual([]);
  });
});

async function leaveSomething({ world, householdId, people, memberIds }: Home): Promise<Left> {
  const { owner, child } = people;
  const helper = await world.person("helper");
  const partyId = await world.letIn(owner, householdId, helper, "helper");
  const written = { id: newId(), householdId, words: "about the child", about: [memberIds.child] };
  const { goalId } = done(await writeGoal.run(owner, written));
  const { agreementId: itemId } = done(await addAgreement.run(owner, { id: newId(), goalId, ...agreed }));
  const grantIds: string[] = [];
  for (const what of [{ verb: "propose" }, { verb: "comment", itemId }]) {
    const shared = await shareGoal.run(owner, { id: newId(), goalId, partyId, ...what });
    grantIds.push(done(shared).grantId);
  }
  const yes = { goalId, partyId, memberId: memberIds.child, answer: "yes", wording: "the question" };
  done(await answerQuestion.run(child, { id: newId(), ...yes }));
  done(await commentOnGoal.run(helper, { id: newId(), goalId, words: "said beside the goal" }));
  done(await commentOnItem.run(helper, { id: newId(), itemId, words: "said beside the agreement" }));
  const proposal = { id: newId(), goalId, ...agreed };
  const { proposalId } = done(await proposeAgreement.run(helper, proposal));
  return { helper, partyId, goalId, itemId, grantIds, proposalId };
}
