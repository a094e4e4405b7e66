import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { readLedger } from "#app/domain/audit/read-ledger";
import { verifyLedger } from "#app/domain/audit/verify-ledger";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { newId } from "#app/domain/fields";
import { readMembers } from "#app/domain/households/read-members";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { recordProgress } from "#app/domain/plan/record-progress";
import { writeGoal } from "#app/domain/plan/write-goal";
import { goalToAddTo } from "#app/domain/reading/goal-to-add-to";
import { goalToShare } from "#app/domain/reading/goal-to-share";
import { proposalToDecide } from "#app/domain/reading/proposal-to-decide";
import { readEndedHelp } from "#app/domain/reading/read-ended-help";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readOverview } from "#app/domain/reading/read-overview";
import { readPerson } from "#app/domain/reading/read-person";
import { readPlan } from "#app/domain/reading/read-plan";
import { decideOnProposal } from "#app/domain/sharing/decide-on-proposal";
import { endHelp } from "#app/domain/sharing/end-help";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { readPeople } from "#app/domain/sharing/read-people";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { catalogue as en } from "#app/i18n/en";
import { catalogue as nl } from "#app/i18n/nl";
import { goalAsParty, itemAsParty, sharedAsParty } from "#app/web/preview.server";
import { done } from "#tests/support/world";
import { type Home, openHome } from "./holes-home";

type Looking = Parameters<typeof sharedAsParty>[0];

const agreed = { who: "SECRET who", what: "SECRET what", when: "SECRET when" };

describe("what is only for oneself", () => {
  let home: Home;
  /** Every id that only the author, or the one with whom it was shared, may know. */
  let secret: {
    goalId: string;
    itemId: string;
    entryId: string;
    commentId: string;
    grantId: string;
    proposalId: string;
  };

  beforeAll(async () => {
    home = await openHome();
    const { world, householdId, people } = home;
    await world.goal(people.owner, householdId, "of the family");
    secret = await keepASecret(home);
    await world.goal(people.owner, householdId, "of the family, later");
  });
  afterAll(() => home?.world.close());

  /** Every question that the other owner can ask about the whole household and the people in it. */
  const questions = (): [Act<Person, unknown>, object][] => [
    ...[readPlan, readOverview, readPeople, readMembers, readQuestions, exportLedger].map(
      (act): [Act<Person, unknown>, object] => [act, { householdId: home.householdId }],
    ),
    [readLedger, { householdId: home.householdId, view: "everybody" }],
    [readLedger, { householdId: home.householdId, person: home.memberIds.member }],
    [readLedger, { householdId: home.householdId, person: home.guestId }],
    [readPerson, { partyId: home.guestId }],
    [sharedWithMe, {}],
  ];

  test.each(["owner", "coOwner", "child"] as const)("hole 9: is in nothing that the %s asks", async (who) => {
    for (const [act, asked] of questions()) {
      const told = JSON.stringify(await act.run(home.people[who], asked));
      expect([act.name, tracesIn(told)]).toEqual([act.name, []]);
    }
  });

  test("hole 9: is all there for the one whose it is", async () => {
    const told = [];
    for (const [act, asked] of questions())
      told.push(JSON.stringify(await act.run(home.people.member, asked)));
    expect(tracesIn(told.join())).toEqual(expect.arrayContaining(["SECRET", "goalId"]));
  });

  test.each(["owner", "coOwner", "child"] as const)(
    "hole 9: answers the %s in the same words as what does not exist",
    async (who) => {
      const person = home.people[who];
      const form = {
        id: newId(),
        words: "words",
        ...agreed,
        verb: "see",
        partyId: home.guestId,
        decision: "accepted",
      };
      const acts: [Act<Person, unknown>, keyof typeof secret][] = [
        ...[readGoal, goalToAddTo, goalToShare, addAgreement, recordProgress, commentOnGoal, shareGoal].map(
          (act): [Act<Person, unknown>, "goalId"] => [act, "goalId"],
        ),
        [proposalToDecide, "proposalId"],
        [decideOnProposal, "proposalId"],
        [revokeGrant, "grantId"],
        [readItem, "itemId"],
      ];
      for (const [act, id] of acts) {
        const real = await act.run(person, { ...form, [id]: secret[id] });
        expect([act.name, real]).toEqual([act.name, await act.run(person, { ...form, [id]: newId() })]);
        expect(real.kind).toBe("missing");
      }
    },
  );

  test("hole 9: is left out where the other owner looks as the one with whom it was shared", async () => {
    const looking = (params: Looking["params"]): Looking => ({
      request: new Request("http://bij-ons.example/plan"),
      context: { visit: { person: async () => home.people.owner } } as unknown as Looking["context"],
      params: { partyId: home.guestId, ...params },
    });
    const shown = await sharedAsParty(looking({}));
    expect(tracesIn(JSON.stringify(shown))).toEqual([]);
    expect(shown.household).toBeNull();
    for (const [look, params] of [
      [goalAsParty, { goalId: secret.goalId }],
      [itemAsParty, { itemId: secret.itemId }],
    ] as const)
      await expect(look(looking(params))).rejects.toMatchObject({ init: { status: 404 } });
  });

  test("hole 9: is not in the list after the help of that person has ended", async () => {
    const { owner, coOwner } = home.people;
    const helper = await home.world.person("helper");
    const partyId = await home.world.letIn(owner, home.householdId, helper, "helper");
    const { goalId } = secret;
    done(
      await shareGoal.run(home.people.member, { id: newId(), goalId, partyId, verb: "see", lasts: "help" }),
    );
    done(await endHelp.run(owner, { partyId, when: "now" }));
    for (const who of [owner, coOwner])
      expect(done(await readEndedHelp.run(who, { partyId })).ended).toEqual([]);
  });

  test("hole 9: asks nobody whom it is about who may not know of it", async () => {
    const { owner, child, coOwner } = home.people;
    const about = [home.memberIds.child, home.memberIds.coOwner];
    const written = {
      id: newId(),
      householdId: home.householdId,
      words: "SECRET about you",
      audience: "author",
      about,
    };
    const { goalId } = done(await writeGoal.run(owner, written));
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId: home.guestId, verb: "see" }));
    for (const who of [child, coOwner]) {
      const { questions: asked } = done(await readQuestions.run(who, { householdId: home.householdId }));
      expect(JSON.stringify(asked)).not.toContain("SECRET");
      const { waits } = done(await readPlan.run(who, { householdId: home.householdId }));
      expect(waits.questions).toBe(0);
    }
    expect((await readGoal.run(home.people.guest, { goalId })).kind).toBe("missing");
  });

  test("hole 7: leaves no gap in the numbers of the other owner's ledger, on the page or in the file", async () => {
    const exported = done(await exportLedger.run(home.people.owner, { householdId: home.householdId }));
    for (const { chain, seq, of } of exported.chains) {
      const numbers = exported.lines.filter((line) => line.chain === chain).map((line) => line.seq);
      expect([of, numbers]).toEqual([of, Array.from({ length: seq }, (_, index) => index + 1)]);
    }
    const theirs = new Set([home.householdId, home.memberIds.owner]);
    expect(exported.lines.filter(({ chain }) => !theirs.has(chain))).toEqual([]);
    expect(verifyLedger(exported)).toEqual([]);
    const { heads } = done(await readLedger.run(home.people.owner, { householdId: home.householdId }));
    expect(heads.find(({ of }) => of === "household")?.seq).toBeGreaterThanOrEqual(
      exported.chains[0]?.seq ?? 1,
    );
  });

  test("hole 7: changes no count on the other owner's pages", async () => {
    const { owner, member } = home.people;
    const counts = async () => {
      const { goals, waits, calls } = done(await readPlan.run(owner, { householdId: home.householdId }));
      const { parts, parties } = done(await readOverview.run(owner, { householdId: home.householdId }));
      const numbers = goals.map(({ agreements, progress, readers }) => [
        agreements,
        progress,
        readers.length,
      ]);
      return { numbers, waits, calls, parts: parts.length, parties: parties.length };
    };
    const before = await counts();
    await keepASecret({ ...home, people: { ...home.people, member } });
    expect(await counts()).toEqual(before);
  });

  test("hole 7: no sentence of the product tells how much somebody does not see", () => {
    const sentences = [nl, en].flatMap((one) => textsIn(one));
    expect(sentences.length).toBeGreaterThan(500);
    const telling =
      /verborgen|onzichtbaar|niet (zichtbaar|te zien) voor u|hidden|invisible|not visible to you/i;
    expect(sentences.filter((text) => telling.test(text))).toEqual([]);
  });

  function tracesIn(text: string): string[] {
    const ids = Object.entries(secret).filter(([, id]) => text.includes(id));
    return [...(text.includes("SECRET") ? ["SECRET"] : []), ...ids.map(([name]) => name)];
  }
});

/** A member's own, with everything that can be done with it: shared with a guest, who reads it, comments and proposes. */
async function keepASecret({ world, householdId, people, guestId }: Home) {
  const { member, guest } = people;
  const goalId = await world.goal(member, householdId, "SECRET words", "author");
  const { agreementId: itemId } = done(await addAgreement.run(member, { id: newId(), goalId, ...agreed }));
  const { entryId } = done(await recordProgress.run(member, { id: newId(), goalId, words: "SECRET entry" }));
  const shared = { id: newId(), goalId, partyId: guestId, verb: "propose" };
  const { grantId } = done(await shareGoal.run(member, shared));
  done(await readGoal.run(guest, { goalId }));
  done(await sharedWithMe.run(guest, {}));
  const said = { id: newId(), goalId, words: "SECRET comment" };
  const { commentId } = done(await commentOnGoal.run(guest, said));
  const { proposalId } = done(await proposeAgreement.run(guest, { id: newId(), goalId, ...agreed }));
  return { goalId, itemId, entryId, commentId, grantId, proposalId };
}

function textsIn(tree: object): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === "string" ? [value] : textsIn(value as object),
  );
}
