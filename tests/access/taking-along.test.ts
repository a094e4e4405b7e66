import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { verifyLedger } from "#app/domain/audit/verify-ledger";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addToNetwork } from "#app/domain/households/draw-network";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { ExportedPlan } from "#app/domain/keeping/exported-plan";
import { keepPaper, readPaper } from "#app/domain/keeping/read-paper";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { correctNote } from "#app/domain/plan/correct-note";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeNote } from "#app/domain/plan/write-note";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

const published = JSON.parse(readFileSync("docs/plan-export.schema.json", "utf8"));

/** A judge that is not by the writer's hand. */
const ajv = new Ajv({ strict: false, validateFormats: false });
const isValid = ajv.compile(published);

describe("the plan as it is taken along", () => {
  let world: World;
  let owner: Person;
  let coOwner: Person;
  let member: Person;
  let helper: Person;
  let householdId: string;

  const exported = async (by: Person) => {
    const { plan, ledger } = done(await exportPlan.run(by, { householdId }));
    return { plan: JSON.parse(JSON.stringify(plan)) as ExportedPlan, ledger };
  };
  const wordsOn = async (by: Person, short = false) =>
    JSON.stringify(done(await readPaper.run(by, { householdId, short })));

  beforeAll(async () => {
    world = await openWorld();
    [owner, coOwner, member, helper] = [
      await world.person("Naima"),
      await world.person("Aisha"),
      await world.person("Yassin"),
      await world.person("Selam"),
    ];
    householdId = await world.household(owner);
    await world.joins(householdId, coOwner, "owner", "Aisha");
    await world.joins(householdId, member, "member", "Yassin");
    await liveTogether();
  });
  afterAll(() => world.close());

  /** Something in every section, and of each audience. */
  async function liveTogether() {
    const goalId = await world.goal(owner, householdId, "Rust in huis.");
    const partyId = await world.letIn(owner, householdId, helper, "Selam");
    const agreed = { id: newId(), goalId, who: "Yassin", what: "De tafel dekken", when: "elke dag" };
    const { agreementId } = done(await addAgreement.run(member, agreed));
    const other = { who: "Yassin", what: "De tafel dekken en koken", when: "zondag" };
    done(await editAgreement.run(owner, { itemId: agreementId, version: agreementId, ...other }));
    done(
      await editGoal.run(owner, { goalId, version: goalId, words: "Rust in ons huis.", reason: "Voor ons." }),
    );
    const told = { id: newId(), goalId, words: "Wij aten samen.", step: "forward", feeling: "better" };
    const { entryId } = done(await recordProgress.run(member, told));
    done(
      await correctProgress.run(member, {
        itemId: entryId,
        version: entryId,
        words: "Wij aten allemaal samen.",
      }),
    );
    const state = { lifecycle: "running", attainment: "own", words: "Twee dagen" };
    done(await sayWhereGoalStands.run(owner, { id: newId(), goalId, ...state }));
    const granted = await world.grant(owner, goalId, partyId, "see");
    done(await revokeGrant.run(owner, { grantId: granted }));
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "propose" }));
    done(await commentOnGoal.run(helper, { id: newId(), goalId, words: "Mooi." }));
    const proposed = { id: newId(), goalId, who: "Selam", what: "Bellen", when: "vrijdag" };
    done(await proposeAgreement.run(helper, proposed));
    const around = { householdId, ring: "close", side: "informal" };
    done(await addToNetwork.run(owner, { id: newId(), ...around, name: "Oma Toos", does: "Kookt" }));
    const noted = { householdId, words: "Een dag van niets." };
    const { noteId } = done(await writeNote.run(owner, { id: newId(), ...noted }));
    done(await correctNote.run(owner, { id: newId(), noteId, version: noteId, words: "Een dag van rust." }));
    const alone = { householdId, words: "Notitie van Aisha.", audience: "author" };
    done(await writeNote.run(coOwner, { id: newId(), ...alone }));
    const wish = { householdId, kind: "wish", words: "Samen op reis.", audience: "household" };
    done(await writeImportant.run(owner, { id: newId(), ...wish }));
    done(await chooseTemplate.run(owner, { id: newId(), householdId, template: "personal" }));
    const owners = await world.goal(owner, householdId, "Voor de eigenaren.", "owners");
    await world.goal(owner, householdId, "Alleen van Naima.", "author");
    const hers = await world.goal(coOwner, householdId, "Alleen van Aisha.", "author");
    await world.grant(coOwner, hers, partyId, "see");
    const daily = { id: newId(), goalId, words: "Brood halen", repeat: "daily" };
    const { taskId } = done(await addTask.run(member, daily));
    done(await claimTurn.run(member, { id: newId(), taskId, day: today() }));
    done(await addTask.run(coOwner, { id: newId(), goalId: hers, words: "Taak van Aisha." }));
    done(await addTask.run(owner, { id: newId(), goalId: owners, words: "Taak van de eigenaren." }));
    const { evaluationId } = done(await beginEvaluation.run(owner, { id: newId(), householdId }));
    const decided = { evaluationId, goalId, decision: "goOn", words: "Het helpt." };
    done(await decideAtEvaluation.run(owner, { id: newId(), ...decided }));
    const alsoDecided = { evaluationId, goalId: hers, decision: "change", words: "Besluit van Aisha." };
    done(await decideAtEvaluation.run(coOwner, { id: newId(), ...alsoDecided }));
    await world.goal(member, householdId, "Alleen van Yassin.", "author");
  }

  test("has the form that is published, and another judge says so", async () => {
    expect(z.toJSONSchema(ExportedPlan)).toEqual(published);
    for (const by of [owner, coOwner, member]) {
      const { plan } = await exported(by);
      isValid(plan);
      expect(isValid.errors).toBeNull();
    }
    const { plan } = await exported(owner);
    for (const mangled of [
      { ...plan, format: "other" },
      { ...plan, attachments: undefined },
      { ...plan, goals: [{ ...plan.goals[0], audience: "everybody" }] },
      { ...plan, secret: "more" },
    ])
      expect(isValid(JSON.parse(JSON.stringify(mangled)))).toBe(false);
  });

  test("holds everything that an owner may see, also what stood there before, and the ledger", async () => {
    const { plan, ledger } = await exported(owner);
    const [goal] = plan.goals;
    expect(goal).toMatchObject({
      ...{ words: "Rust in ons huis.", reason: "Voor ons.", audience: "household" },
      former: [{ words: "Rust in huis.", reason: null }],
      states: [{ lifecycle: "running", attainment: "own", words: "Twee dagen" }],
      agreements: [{ what: "De tafel dekken en koken", former: [{ what: "De tafel dekken" }] }],
      progress: [
        {
          ...{ words: "Wij aten allemaal samen.", step: null },
          former: [{ words: "Wij aten samen.", step: "forward", feeling: "better" }],
        },
      ],
      comments: [{ authorName: "Selam", words: "Mooi." }],
      proposals: [{ what: "Bellen", decision: null }],
    });
    expect(plan.members.map(({ name }) => name)).toEqual(["Naima", "Aisha", "Yassin"]);
    expect(plan.parties).toMatchObject([{ name: "Selam", state: "here" }]);
    expect(plan.grants.map(({ verb, isLive }) => [verb, isLive])).toEqual([
      ["see", false],
      ["propose", true],
    ]);
    expect(plan.network).toMatchObject([{ name: "Oma Toos", does: "Kookt", ring: "close", endedAt: null }]);
    expect(plan.notes.map(({ texts }) => texts.map(({ words }) => words))).toEqual([
      ["Een dag van niets.", "Een dag van rust."],
    ]);
    expect(plan.goals.map(({ kind, words }) => [kind, words])).toContainEqual(["wish", "Samen op reis."]);
    expect(plan.setUp).toMatchObject([{ template: "personal" }]);
    expect(plan.helpPeriods).toMatchObject([{ endsAt: null }]);
    expect([plan.madeFor.name, plan.madeFor.role, plan.attachments]).toEqual(["Naima", "owner", []]);
    expect(verifyLedger(ledger)).toEqual([]);
    expect(ledger.lines.some(({ standing }) => standing === "party")).toBe(true);
  });

  test.each([
    [
      "an owner",
      () => owner,
      [
        "Alleen van Aisha.",
        "Notitie van Aisha.",
        "Taak van Aisha.",
        "Besluit van Aisha.",
        "Alleen van Yassin.",
      ],
      "Alleen van Naima.",
    ],
    ["a co-owner", () => coOwner, ["Alleen van Naima.", "Alleen van Yassin."], "Alleen van Aisha."],
    [
      "a member",
      () => member,
      [
        ...["Alleen van Naima.", "Alleen van Aisha.", "Notitie van Aisha.", "Taak van Aisha."],
        ...["Besluit van Aisha.", "Voor de eigenaren.", "Taak van de eigenaren."],
      ],
      "Alleen van Yassin.",
    ],
  ] as const)(
    "of %s holds nothing that is only for others, on paper neither",
    async (_, who, hidden, own) => {
      const { plan, ledger } = await exported(who());
      const everywhere = [
        JSON.stringify(plan),
        JSON.stringify(ledger),
        await wordsOn(who()),
        await wordsOn(who(), true),
      ];
      for (const words of hidden)
        for (const text of everywhere) expect([words, text.includes(words)]).toEqual([words, false]);
      expect(JSON.stringify(plan)).toContain(own);
      expect(await wordsOn(who(), true)).toContain(own);
      const ids = new Set(plan.goals.map(({ id }) => id));
      expect(plan.grants.filter(({ goalId }) => !ids.has(goalId))).toEqual([]);
    },
  );

  test("the paper has tasks with who takes them, notes, what was decided, and who is there", async () => {
    const { parts } = done(await readPaper.run(member, { householdId }));
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...["important", ...Array(7).fill("heading")],
      ...["goal", "agreement", "task", "progress", "goal"],
      ...["chapter", "note", "chapter", "evaluation", "chapter", "ring"],
    ]);
    const task = parts.find(({ kind }) => kind === "task");
    expect(task).toMatchObject({ words: "Brood halen", turns: { length: 7 } });
    expect(task?.kind === "task" && task.turns.slice(0, 2)).toMatchObject([
      { day: today(), taker: "Yassin", isDone: false },
      { taker: null, isDone: false },
    ]);
    expect(parts).toContainEqual(expect.objectContaining({ kind: "note", words: "Een dag van rust." }));
    const decided = [{ goal: "Rust in ons huis.", decision: "goOn", words: "Het helpt." }];
    expect(parts).toContainEqual({ kind: "evaluation", onDay: today(), decided });
    const toos = { name: "Oma Toos", bond: null, does: "Kookt", side: "informal" };
    expect(parts).toContainEqual({ kind: "ring", ring: "close", people: [toos] });
    const short = await wordsOn(member, true);
    for (const words of ["Brood halen", "Een dag van rust.", "Het helpt.", "Oma Toos"])
      expect([words, short.includes(words)]).toEqual([words, false]);
  });

  test("a member's ledger is only about what is the member's own", async () => {
    const { ledger } = await exported(member);
    expect(ledger.chains.every(({ of }) => of === "own")).toBe(true);
  });

  test("the short paper leaves out how it went", async () => {
    expect(await wordsOn(member)).toContain("Wij aten allemaal samen.");
    expect(await wordsOn(member, true)).not.toContain("Wij aten allemaal samen.");
    expect(await wordsOn(member, true)).toContain("De tafel dekken en koken");
  });

  test("is not for whoever was let in", async () => {
    expect((await exportPlan.run(helper, { householdId })).kind).toBe("refused");
    for (const act of [readPaper, keepPaper])
      for (const short of [true, false])
        expect((await act.run(helper, { householdId, short })).kind).toBe("refused");
    const stranger = await world.person("Wim");
    expect((await exportPlan.run(stranger, { householdId })).kind).toBe("missing");
  });
});
