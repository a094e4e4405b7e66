import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { acceptToRepresent } from "#app/domain/households/settle-representation";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { writeGoal } from "#app/domain/plan/write-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { answerQuestion, withdrawAnswer } from "#app/domain/sharing/answer-question";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import { done } from "#tests/support/world";
import { type Home, openHome, reaches, rowsSeen } from "./holes-home";

const inAYear = new Date(Date.now() + 3e10).toISOString().slice(0, 10);

describe("hole 5: a yes is given by nobody else", () => {
  let home: Home;
  let goalId: string;
  let itemId: string;
  beforeAll(async () => {
    home = await openHome();
  });
  afterAll(() => home?.world.close());

  /** About the child and the other owner, shared by the first one: without both of them nobody sees it. */
  beforeEach(async () => {
    const { people, householdId, memberIds, guestId } = home;
    const about = [memberIds.child, memberIds.coOwner];
    const written = { id: newId(), householdId, words: "about two", about };
    goalId = done(await writeGoal.run(people.owner, written)).goalId;
    const agreed = { id: newId(), goalId, who: "who", what: "what", when: "when" };
    itemId = done(await addAgreement.run(people.owner, agreed)).agreementId;
    done(await shareGoal.run(people.owner, { id: newId(), goalId, partyId: guestId, verb: "see" }));
  });

  type Member = "owner" | "coOwner" | "member" | "child";
  const answer = (by: Member, about: "child" | "coOwner", yesOrNo = "yes") => {
    const asked = { goalId, partyId: home.guestId, memberId: home.memberIds[about] };
    return answerQuestion.run(home.people[by], {
      id: newId(),
      ...asked,
      answer: yesOrNo,
      wording: "the question",
    });
  };
  const sees = async () => (await readGoal.run(home.people.guest, { goalId })).kind;
  const consentOf = async (about: "child" | "coOwner") => {
    const { questions } = done(
      await readQuestions.run(home.people[about], { householdId: home.householdId }),
    );
    return questions.find((one) => one.goalId === goalId && one.memberId === home.memberIds[about])?.answered
      ?.consentId;
  };
  const bothAgree = async () => {
    done(await answer("child", "child"));
    done(await answer("coOwner", "coOwner"));
    expect(await sees()).toBe("done");
  };

  test("hole 5: before it, a grant to a new party shows nothing, at either wall", async () => {
    const { guest } = home.people;
    const closed = async () => {
      expect(await sees()).toBe("missing");
      expect((await readItem.run(guest, { itemId })).kind).toBe("missing");
      const { households } = done(await sharedWithMe.run(guest, {}));
      expect(JSON.stringify(households)).not.toContain("about two");
      expect(await reaches(home, "guest", sql`select 1 from goals where id = ${goalId}`)).toBe(false);
      expect(await reaches(home, "guest", sql`select 1 from agreements where id = ${itemId}`)).toBe(false);
      expect(await reaches(home, "guest", sql`select 1 from grants where goal_id = ${goalId}`)).toBe(false);
    };
    await closed();
    done(await answer("child", "child"));
    await closed();
    done(await answer("coOwner", "coOwner"));
    expect(await sees()).toBe("done");
  });

  test.each([
    ["owner", "child"],
    ["coOwner", "child"],
    ["member", "child"],
    ["owner", "coOwner"],
    ["child", "coOwner"],
  ] as const)("hole 5: %s does not answer for the %s", async (by, about) => {
    for (const yesOrNo of ["yes", "no"])
      expect(await answer(by, about, yesOrNo)).toEqual({ kind: "refused", because: "not-yours-to-answer" });
    for (const answeredBy of [home.memberIds[by], home.memberIds[about]]) {
      const forged = sql`insert into consents (household_id, id, goal_id, party_id, member_id, answer, verb, wording, edition, answered_by)
        values (${home.householdId}, ${newId()}, ${goalId}, ${home.guestId}, ${home.memberIds[about]}, 'yes', 'see', ''::bytea, '', ${answeredBy})`;
      expect(await reaches(home, by, forged)).toBe(false);
    }
    expect(await sees()).toBe("missing");
  });

  test("hole 5: a no is not made a yes, and a yes that was taken back is not given again", async () => {
    const { owner } = home.people;
    done(await answer("coOwner", "coOwner"));
    done(await answer("child", "child", "no"));
    const consentId = await consentOf("child");
    expect(await withdrawAnswer.run(owner, { consentId })).toEqual({
      kind: "refused",
      because: "not-yours-to-answer",
    });
    const changes: SQL[] = [
      sql`update consents set answer = 'yes' where id = ${consentId ?? ""}`,
      sql`update consents set withdrawn_at = null`,
      sql`update consents set withdrawn_at = now(), withdrawn_by = ${home.memberIds.owner} where id = ${consentId ?? ""}`,
      sql`delete from consents`,
    ];
    for (const change of changes) expect(await reaches(home, "owner", change)).toBe(false);
    expect(await sees()).toBe("missing");
  });

  test("hole 5: what was taken back closes at once, and sharing again does not open it", async () => {
    await bothAgree();
    const { owner, child, guest } = home.people;
    const before = await rowsSeen(home, guest);
    done(await withdrawAnswer.run(child, { consentId: await consentOf("child") }));
    expect(await sees()).toBe("missing");
    expect((await rowsSeen(home, guest)).goals ?? 0).toBe((before.goals ?? 0) - 1);
    for (const what of [
      { verb: "see", lasts: "after" },
      { verb: "see", itemId },
    ]) {
      const again = { id: newId(), goalId, partyId: home.guestId, ...what };
      done(await shareGoal.run(owner, again));
      expect(await sees()).toBe("missing");
      expect((await readItem.run(guest, { itemId })).kind).toBe("missing");
    }
  });

  test("hole 5: nobody is written out of what is about him, made younger or removed to do without his yes", async () => {
    const { memberIds, householdId } = home;
    const child = memberIds.child;
    const changes: SQL[] = [
      sql`delete from goal_subjects where member_id = ${child}`,
      sql`update goal_subjects set member_id = ${memberIds.owner} where member_id = ${child}`,
      sql`update members set born_on = now()::date where id = ${child}`,
      sql`update members set left_at = now() where id = ${child}`,
      sql`update members set account_id = null where id = ${child}`,
      sql`update grants set granted_by = ${child} where goal_id = ${goalId}`,
      sql`insert into grants (household_id, id, party_id, goal_id, verb, granted_by)
        values (${householdId}, ${newId()}, ${home.guestId}, ${goalId}, 'comment', ${child})`,
    ];
    for (const change of changes) expect(await reaches(home, "owner", change)).toBe(false);
    expect(await sees()).toBe("missing");
  });

  describe("by making oneself somebody's voice", () => {
    const ask = (by: Member, memberId: string, representativeId: string) =>
      askToRepresent.run(home.people[by], {
        id: newId(),
        memberId,
        representativeId,
        scope: "share",
        until: inAYear,
      });
    const forged = (member: string, representative: string, proposedBy: string, accepted: SQL) => {
      const kind = member === proposedBy ? "trustedPerson" : "legalRepresentative";
      return sql`insert into representations (household_id, id, member_id, representative_id, kind, scope, proposed_by, ends_at, accepted_at)
        values (${home.householdId}, ${newId()}, ${member}, ${representative}, ${kind}, 'share', ${proposedBy}, now() + interval '1 day', ${accepted})`;
    };

    test.each(["child", "coOwner", "grandmother"] as const)(
      "hole 5: an owner does not act for the %s by his own word",
      async (whom) => {
        const { owner } = home.memberIds;
        const member = home.memberIds[whom];
        expect(await ask("owner", member, owner)).toEqual({
          kind: "refused",
          because: "not-yours-to-answer",
        });
        for (const proposedBy of [owner, member])
          for (const accepted of [sql`null`, sql`now()`])
            expect(await reaches(home, "owner", forged(member, owner, proposedBy, accepted))).toBe(false);
      },
    );

    test("hole 5: an owner makes nobody else the voice of who can answer himself", async () => {
      const { child, member, owner } = home.memberIds;
      expect((await ask("owner", child, member)).kind).toBe("refused");
      expect(await reaches(home, "owner", forged(child, member, owner, sql`null`))).toBe(false);
    });

    test("hole 5: who was asked has no voice before his own yes, which nobody gives for him", async () => {
      const { member, grandmother } = home.memberIds;
      done(await ask("owner", grandmother, member));
      const [row] = await home.world.test.admin(
        `select id from representations where member_id = '${grandmother}' order by created_at desc limit 1`,
      );
      const representationId = String(row?.id);
      expect((await acceptToRepresent.run(home.people.owner, { representationId })).kind).toBe("refused");
      expect(await reaches(home, "owner", sql`update representations set accepted_at = now()`)).toBe(false);
      const mine = sql`select 1 from members_i_answer_for('agree') as whom where (whom).id = ${grandmother}`;
      expect(await reaches(home, "member", mine)).toBe(false);
      done(await acceptToRepresent.run(home.people.member, { representationId }));
      expect(await reaches(home, "member", mine)).toBe(true);
    });
  });
});
