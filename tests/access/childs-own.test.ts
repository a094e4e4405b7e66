import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editHeading } from "#app/domain/plan/edit-heading";
import { removeHeading } from "#app/domain/plan/remove-heading";
import { writeGoal } from "#app/domain/plan/write-goal";
import { writeScale } from "#app/domain/plan/write-scale";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { answerQuestion } from "#app/domain/sharing/answer-question";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";
import { succeeds } from "./raw-sql";

describe("what is a child's own", () => {
  let world: World;
  let owner: Person;
  let child: Person;
  let householdId: string;
  let childId: string;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    owner = await world.person("owner");
    child = await world.person("child");
    householdId = await world.household(owner);
    childId = await world.joins(householdId, child, "member", "child", 13);
  });

  const bornAgo = (years: number, days: number) =>
    world.test.admin(`update members set born_on = (now() at time zone 'Europe/Amsterdam')::date
      - interval '${years} years' + interval '${days} days' where id = '${childId}'`);

  test("words stay as the child wrote them until it is an adult, and the child itself changes them", async () => {
    const goalId = await world.goal(child, householdId, "a room of my own");
    const edit = (by: Person, words: string, version: string = goalId) =>
      editGoal.run(by, { goalId, version, words });
    const refused = { kind: "refused", because: "words-of-a-child" };
    expect(await edit(owner, "tidy up")).toEqual(refused);
    await bornAgo(18, 1);
    expect(await edit(owner, "tidy up")).toEqual(refused);
    expect(done(await readGoal.run(owner, { goalId })).may.edit).toBe(false);
    expect(done(await readGoal.run(child, { goalId })).may.edit).toBe(true);
    done(await edit(child, "a quiet room"));
    await bornAgo(18, 0);
    const [row] = await world.test.admin(`select version_id from goals where id = '${goalId}'`);
    done(await edit(owner, "a quiet room for both", String(row?.version_id)));
    expect(done(await readGoal.run(child, { goalId })).goal.words).toBe("a quiet room for both");
  });

  const sharedBy = async (by: Person, goalId: string) => {
    const helper = await world.person("helper");
    const partyId = await world.letIn(owner, householdId, helper, "helper");
    const share = { id: newId(), goalId, partyId, verb: "see" };
    done(await shareGoal.run(by, share));
    const sees = async () => (await readGoal.run(helper, { goalId })).kind;
    return { partyId, sees, again: () => shareGoal.run(owner, { ...share, id: newId() }) };
  };
  const answer = (goalId: string, partyId: string) => {
    const asked = { goalId, partyId, memberId: childId, wording: "the question" };
    return answerQuestion.run(child, { id: newId(), ...asked, answer: "yes" });
  };

  test("goes to nobody new without the child's yes, also where the child named nobody whom it is about", async () => {
    const goalId = await world.goal(child, householdId, "a room of my own");
    const { sees, partyId } = await sharedBy(owner, goalId);
    expect(await sees()).toBe("missing");
    done(await answer(goalId, partyId));
    expect(await sees()).toBe("done");
  });

  test("is the child's to share from sixteen also where it is about somebody else as well", async () => {
    const sister = await world.joins(householdId, null, "member", "sister", 8);
    await bornAgo(16, 0);
    const written = { id: newId(), householdId, words: "a room together", about: [childId, sister] };
    const { goalId } = done(await writeGoal.run(child, written));
    expect(await (await sharedBy(child, goalId)).sees()).toBe("done");
  });

  test("what a grown-up writes is about whom it says, and asks nobody else", async () => {
    const partner = await world.person("partner");
    await world.joins(householdId, partner, "member", "partner");
    const { sees } = await sharedBy(owner, await world.goal(partner, householdId, "of us all"));
    expect(await sees()).toBe("done");
  });

  test("stays closed once somebody of sixteen has stopped it, whatever was said before", async () => {
    await bornAgo(16, 0);
    const goalId = await world.goal(child, householdId, "a room of my own");
    const { sees, partyId, again } = await sharedBy(owner, goalId);
    done(await answer(goalId, partyId));
    expect(await sees()).toBe("done");
    const [grant] = await world.test.admin(`select id from grants where goal_id = '${goalId}'`);
    done(await revokeGrant.run(child, { grantId: grant?.id }));
    done(await again());
    expect(await sees()).toBe("missing");
    done(await answer(goalId, partyId));
    expect(await sees()).toBe("done");
  });

  describe("under a heading", () => {
    let headingId: string;
    beforeEach(async () => {
      done(await chooseTemplate.run(owner, { id: newId(), householdId, template: "familyGroup" }));
      const [row] = await world.test.admin(
        `select id from plan_headings where household_id = '${householdId}' limit 1`,
      );
      headingId = String(row?.id);
    });
    const fill = async (by: Person, words: string) => {
      const [row] = await world.test.admin(
        `select coalesce(version_id, id) as version from plan_headings where id = '${headingId}'`,
      );
      return editHeading.run(by, { headingId, version: row?.version, words });
    };
    const refused = { kind: "refused", because: "words-of-a-child" };

    test("is not replaced and not taken away by others", async () => {
      done(await fill(child, "I want to live with grandma"));
      expect(await fill(owner, "all is well")).toEqual(refused);
      expect(await removeHeading.run(owner, { headingId })).toEqual(refused);
      const change = sql`update plan_headings set words = null where id = ${headingId}`;
      const remove = sql`insert into heading_removals (household_id, heading_id, removed_by)
        select household_id, ${headingId}::uuid, id from members where account_id = ${owner.accountId}`;
      expect(await succeeds({ world, people: { owner } }, "owner", change)).toBe(false);
      expect(await succeeds({ world, people: { owner } }, "owner", remove)).toBe(false);
      done(await fill(child, "I want to live with grandma in May"));
      done(await removeHeading.run(child, { headingId }));
    });

    test("is everybody's where others wrote too", async () => {
      done(await fill(owner, "what we all want"));
      done(await fill(child, "what we all want, and a dog"));
      done(await fill(owner, "what we all want, and maybe a dog"));
      done(await fill(child, "what we all want, and surely a dog"));
      done(await removeHeading.run(owner, { headingId }));
    });
  });

  test("scale of a goal is not replaced by others", async () => {
    const goalId = await world.goal(owner, householdId, "of us all");
    const write = async (by: Person, expected: string) => {
      const [row] = await world.test.admin(
        `select id from goal_scales where goal_id = '${goalId}' and replaced_at is null`,
      );
      return writeScale.run(by, { id: newId(), goalId, version: String(row?.id ?? ""), expected });
    };
    done(await write(child, "I dare to say it"));
    expect(await write(owner, "no more noise")).toEqual({ kind: "refused", because: "words-of-a-child" });
    const change = sql`update goal_scales set replaced_at = now() where goal_id = ${goalId}`;
    expect(await succeeds({ world, people: { owner } }, "owner", change)).toBe(false);
    done(await write(child, ""));
    done(await write(owner, "no more noise"));
  });

  test("is its own to share from sixteen, and the plan tells so until it is an adult", async () => {
    const told = async (who = child) => done(await readPlan.run(who, { householdId })).waits.decides;
    await bornAgo(16, 1);
    expect(await told()).toBe(false);
    await bornAgo(16, 0);
    expect(await told()).toBe(true);
    expect(await told(owner)).toBe(false);
    await bornAgo(18, 0);
    expect(await told()).toBe(false);
  });
});
