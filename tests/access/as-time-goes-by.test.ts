import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { newId } from "#app/domain/fields";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { recordProgress } from "#app/domain/plan/record-progress";
import { writeGoal } from "#app/domain/plan/write-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPerson } from "#app/domain/reading/read-person";
import { answerQuestion, withdrawAnswer } from "#app/domain/sharing/answer-question";
import { endHelp } from "#app/domain/sharing/end-help";
import { endParty } from "#app/domain/sharing/end-party";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { reviewHelp } from "#app/domain/sharing/review-help";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";
import { succeeds } from "./raw-sql";

describe("what time and other people do to what was shared", () => {
  let world: World;
  let owner: Person;
  let child: Person;
  let helper: Person;
  let householdId: string;
  let childId: string;
  let partyId: string;
  let goalId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    owner = await world.person("owner");
    child = await world.person("child");
    helper = await world.person("helper");
    householdId = await world.household(owner);
    childId = await world.joins(householdId, child, "member", "child", 13);
    partyId = await world.letIn(owner, householdId, helper, "helper");
    goalId = await world.goal(owner, householdId, "of the family");
  });

  const sees = async (goal = goalId) => (await readGoal.run(helper, { goalId: goal })).kind;
  const share = (asked: object = {}, by = owner) =>
    shareGoal.run(by, { id: newId(), goalId, partyId, verb: "see", ...asked });
  const about = async (members: string[], by = owner) => {
    const written = { id: newId(), householdId, words: "about somebody", about: members };
    return done(await writeGoal.run(by, written)).goalId;
  };
  const answer = (goal: string, yesOrNo: string, to = partyId) => {
    const asked = { goalId: goal, partyId: to, memberId: childId, wording: "the question" };
    return answerQuestion.run(child, { id: newId(), ...asked, answer: yesOrNo });
  };
  const bornAgo = (years: number, days: number) =>
    world.test.admin(`update members set born_on = (now() at time zone 'Europe/Amsterdam')::date
      - interval '${years} years' + interval '${days} days' where id = '${childId}'`);
  const grantsMovedBack = (days: number) =>
    world.test.admin(
      `update grants set starts_at = starts_at - interval '${days} days' where household_id = '${householdId}'`,
    );

  describe("a goal about a child", () => {
    test("of eleven is shared by the parents alone, and stays so after the birthday", async () => {
      await bornAgo(12, 1);
      const goal = await about([childId]);
      done(await share({ goalId: goal }));
      expect(await sees(goal)).toBe("done");
      await bornAgo(12, 0);
      await grantsMovedBack(1);
      expect(await sees(goal)).toBe("done");
      done(await share({ goalId: goal, verb: "comment" }));
      expect(await sees(goal)).toBe("missing");
    });

    test("of twelve waits for a yes, whatever the age was before", async () => {
      await bornAgo(12, 0);
      const goal = await about([childId]);
      done(await share({ goalId: goal }));
      expect(await sees(goal)).toBe("missing");
      done(await answer(goal, "yes"));
      expect(await sees(goal)).toBe("done");
    });

    test("is open by a yes to this very party and this very goal alone", async () => {
      const [one, other] = [await about([childId]), await about([childId])];
      const second = await world.letIn(owner, householdId, await world.person("second"), "second");
      done(await share({ goalId: one }));
      done(await answer(other, "yes"));
      done(await answer(one, "yes", second));
      expect(await sees(one)).toBe("missing");
      done(await answer(one, "no"));
      expect(await sees(one)).toBe("missing");
    });

    test("closes when the yes is taken back, and when it becomes a no", async () => {
      const goal = await about([childId]);
      done(await share({ goalId: goal }));
      done(await answer(goal, "yes"));
      done(await answer(goal, "no"));
      expect(await sees(goal)).toBe("missing");
      done(await answer(goal, "yes"));
      expect(await sees(goal)).toBe("done");
      const { questions } = done(await readQuestions.run(child, { householdId }));
      done(await withdrawAnswer.run(child, { consentId: questions[0]?.answered?.consentId }));
      expect(await sees(goal)).toBe("missing");
    });

    test("closes when more is shared than the yes was about, until there is a yes to that", async () => {
      const goal = await about([childId]);
      done(await share({ goalId: goal, verb: "comment" }));
      done(await answer(goal, "yes"));
      done(await share({ goalId: goal, verb: "see" }));
      expect(await sees(goal)).toBe("done");
      done(await share({ goalId: goal, verb: "propose" }));
      expect(await sees(goal)).toBe("missing");
      done(await answer(goal, "yes"));
      expect(await sees(goal)).toBe("done");
    });

    test("and somebody else needs the yes of both, but for the one who shares", async () => {
      const members = await world.test.admin(
        `select id from members where household_id = '${householdId}' and role = 'owner'`,
      );
      const goal = await about([childId, String(members[0]?.id)]);
      const aunt = await world.joins(householdId, await world.person("aunt"), "member", "aunt");
      const withAunt = await about([childId, aunt]);
      done(await share({ goalId: withAunt }));
      done(await answer(withAunt, "yes"));
      expect(await sees(withAunt)).toBe("missing");
      done(await share({ goalId: goal }));
      expect(await sees(goal)).toBe("missing");
      done(await answer(goal, "yes"));
      expect(await sees(goal)).toBe("done");
    });

    test("of sixteen asks no yes of who shares what is about nobody else", async () => {
      await bornAgo(16, 0);
      const goal = await about([childId]);
      done(await share({ goalId: goal }, child));
      expect(await sees(goal)).toBe("done");
    });
  });

  describe("a goal that was shared from today", () => {
    test("shows what is written from then on, and nothing of before", async () => {
      const written = { goalId, who: "who", when: "when" };
      const old = done(await addAgreement.run(owner, { id: newId(), ...written, what: "before" }));
      done(await recordProgress.run(owner, { id: newId(), goalId, words: "before" }));
      done(await commentOnGoal.run(owner, { id: newId(), goalId, words: "before" }));
      done(await share({ from: "today", verb: "comment" }));
      done(
        await commentOnItem.run(owner, { id: newId(), itemId: old.agreementId, words: "on what was before" }),
      );
      done(await addAgreement.run(owner, { id: newId(), ...written, what: "after" }));
      done(await recordProgress.run(owner, { id: newId(), goalId, words: "after" }));
      done(await commentOnGoal.run(helper, { id: newId(), goalId, words: "after" }));
      const page = done(await readGoal.run(helper, { goalId }));
      expect(page.goal.words).toBe("of the family");
      expect([page.agreements, page.progress.entries, page.comments].map((list) => list.length)).toEqual([
        1, 1, 1,
      ]);
      expect(JSON.stringify(page)).not.toContain("before");
      const seen = sql`select 1 as one from comments where agreement_id = ${old.agreementId}`;
      expect(await succeeds({ world, people: { helper } }, "helper", seen)).toBe(false);
    });

    test("goes on from that day when it is shared from today once more, and shows all when it is shared so", async () => {
      done(await share({ from: "today" }));
      done(await recordProgress.run(owner, { id: newId(), goalId, words: "in between" }));
      done(await share({ from: "today", verb: "comment" }));
      expect(done(await readGoal.run(helper, { goalId })).progress.entries).toHaveLength(1);
    });
  });

  describe("when help ends", () => {
    test("everything closes in the same moment, but for what was shared also after it", async () => {
      const after = await world.goal(owner, householdId, "also after");
      done(await share());
      done(await share({ goalId: after, lasts: "after" }));
      done(await endHelp.run(owner, { partyId, when: "now" }));
      expect([await sees(), await sees(after)]).toEqual(["missing", "done"]);
    });

    test("on a later day, everything is open until then", async () => {
      done(await share());
      await grantsMovedBack(3);
      done(await endHelp.run(owner, { partyId, when: "day", until: dayFromNow(2) }));
      expect(await sees()).toBe("done");
      await world.test.admin(`update help_periods set ends_at = now() where party_id = '${partyId}'`);
      expect(await sees()).toBe("missing");
    });

    test("what is shared later is open, and what is restored begins anew", async () => {
      const other = await world.goal(owner, householdId, "restored");
      const after = await world.goal(owner, householdId, "also after");
      const closed = await world.goal(owner, householdId, "not restored");
      const grantId = done(await share({ goalId: other })).grantId;
      done(await share({ goalId: closed }));
      done(await share({ goalId: after, lasts: "after" }));
      done(await endHelp.run(owner, { partyId, when: "now" }));
      done(await share({ lasts: "after" }));
      expect([await sees(), await sees(other)]).toEqual(["done", "missing"]);
      done(await reviewHelp.run(owner, { id: newId(), partyId, again: [grantId] }));
      done(await share());
      expect([await sees(), await sees(other), await sees(after)]).toEqual(["done", "done", "done"]);
      expect(await sees(closed)).toBe("missing");
      done(await endHelp.run(owner, { partyId, when: "now" }));
      expect([await sees(), await sees(other), await sees(after)]).toEqual(["missing", "missing", "done"]);
    });

    test("sharing for as long as the help lasts begins it anew, so that there is an end to it again", async () => {
      done(await endHelp.run(owner, { partyId, when: "now" }));
      const waits = { kind: "invalid", fields: { lasts: "help-list-waits" } };
      expect(await share()).toEqual(waits);
      done(await reviewHelp.run(owner, { id: newId(), partyId, again: [] }));
      done(await share());
      expect(await sees()).toBe("done");
      expect(done(await readPerson.run(owner, { partyId })).help?.goesOn).toBe(true);
      done(await endHelp.run(owner, { partyId, when: "now" }));
      expect(await sees()).toBe("missing");
    });

    test("who owns nothing but the own goal gives a day, or shares it also after: help is begun by an owner", async () => {
      await bornAgo(16, 0);
      const own = await world.goal(child, householdId, "of the young");
      done(await endHelp.run(owner, { partyId, when: "now" }));
      done(await reviewHelp.run(owner, { id: newId(), partyId, again: [] }));
      const ended = { kind: "invalid", fields: { lasts: "help-has-ended" } };
      expect(await share({ goalId: own }, child)).toEqual(ended);
      done(await share({ goalId: own, lasts: "day", until: dayFromNow(2) }, child));
      expect(await sees(own)).toBe("done");
    });

    test("what was written while it was closed stays closed, when it is shared from today again", async () => {
      done(await share({ from: "today", lasts: "after" }));
      await world.test.admin(`update grants set expires_at = now() where household_id = '${householdId}'`);
      done(await recordProgress.run(owner, { id: newId(), goalId, words: "while it was closed" }));
      done(await share({ from: "today", lasts: "after" }));
      done(await recordProgress.run(owner, { id: newId(), goalId, words: "after" }));
      const { progress } = done(await readGoal.run(helper, { goalId }));
      expect(progress.entries.map(({ words }) => words)).toEqual(["after"]);
    });
  });

  test("what may be said of one part may not be said of another one of the same goal", async () => {
    const agree = async () => {
      const agreed = { id: newId(), goalId, who: "we", what: "one", when: "now" };
      return done(await addAgreement.run(owner, agreed)).agreementId;
    };
    const [itemId, other] = [await agree(), await agree()];
    done(await share());
    done(await share({ itemId, verb: "comment" }));
    const say = (id: string) => commentOnItem.run(helper, { id: newId(), itemId: id, words: "words" });
    done(await say(itemId));
    expect(await say(other)).toEqual({ kind: "refused", because: "not-asked-to-comment" });
  });

  test("who was let out sees nothing, also of what would go on after the help", async () => {
    done(await share({ lasts: "after" }));
    done(await endParty.run(owner, { partyId }));
    expect(await sees()).toBe("missing");
  });

  test('an "only me" closes to its party when its author leaves, and what is the family\'s stays open', async () => {
    const leaver = await world.person("leaver");
    await world.joins(householdId, leaver, "owner", "leaver");
    const secret = await world.goal(leaver, householdId, "only mine", "author");
    const shared = await world.goal(leaver, householdId, "of all");
    for (const goal of [secret, shared]) done(await share({ goalId: goal }, leaver));
    expect([await sees(secret), await sees(shared)]).toEqual(["done", "done"]);
    done(await leaveHousehold.run(leaver, { householdId }));
    expect([await sees(secret), await sees(shared)]).toEqual(["missing", "done"]);
  });

  test("the last day of a grant counts, and not a moment after it", async () => {
    done(await share({ lasts: "day", until: dayFromNow(0) }));
    expect(await sees()).toBe("done");
    const [row] = await world.test.admin(
      `select (expires_at at time zone 'Europe/Amsterdam')::text as ends from grants where household_id = '${householdId}'`,
    );
    expect(row?.ends).toBe(`${dayFromNow(1)} 00:00:00`);
    await world.test.admin(`update grants set expires_at = now() where household_id = '${householdId}'`);
    expect(await sees()).toBe("missing");
  });
});

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toLocaleDateString("sv", {
    timeZone: "Europe/Amsterdam",
  });
