import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";
import { answerAboutOwning } from "#app/domain/households/answer-about-owning";
import { askAboutOwning } from "#app/domain/households/ask-about-owning";
import { correctMember } from "#app/domain/households/correct-member";
import { endMembership } from "#app/domain/households/end-membership";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { readMembers } from "#app/domain/households/read-members";
import { stopOwning } from "#app/domain/households/stop-owning";
import { writeGoal } from "#app/domain/plan/write-goal";
import { memberToCorrect } from "#app/domain/reading/member-to-correct";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";
import { sealed, succeeds } from "./raw-sql";

const names = ["mother", "father", "aunt", "child", "helper"] as const;
type Name = (typeof names)[number];

let world: World;
let people: Record<Name, Person>;
let ids: Record<Name | "granny", string>;
let householdId: string;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  const come = async (name: Name) => [name, await world.person(name)] as const;
  people = Object.fromEntries(await Promise.all(names.map(come))) as Record<Name, Person>;
  householdId = await world.household(people.mother);
  const joins = (name: Name, role: "owner" | "member", age?: number) =>
    world.joins(householdId, people[name], role, name, age);
  ids = {
    mother: done(await readMembers.run(people.mother, { householdId })).members[0]?.id ?? "",
    father: await joins("father", "owner"),
    aunt: await joins("aunt", "member"),
    child: await joins("child", "member", 13),
    granny: await world.joins(householdId, null, "member", "granny"),
    helper: "",
  };
});

const ask = (by: Name, about: Name | "granny") =>
  askAboutOwning.run(people[by], { id: newId(), memberId: ids[about] });
const question = async (by: Name) => done(await readMembers.run(people[by], { householdId })).owning[0];
const answer = async (by: Name, said: "yes" | "no", questionId?: string) =>
  answerAboutOwning.run(people[by], {
    questionId: questionId ?? (await question(by))?.id ?? newId(),
    answer: said,
  });
const roleOf = async (name: Name) =>
  done(await readMembers.run(people[name], { householdId })).members.find(({ isYou }) => isYou)?.role;
const goal = (by: Name, words: string, audience: string) =>
  world.goal(people[by], householdId, words, audience);
const wordsSeenBy = async (name: Name) =>
  done(await readPlan.run(people[name], { householdId }))
    .goals.map(({ words }) => words)
    .sort();

describe("becoming an owner", () => {
  test("takes the yes of who is asked and of every owner, and nothing more is seen before the last of them", async () => {
    await goal("father", "for the owners", "owners");
    await goal("father", "only me", "author");
    await goal("aunt", "of the aunt", "author");
    done(await ask("mother", "aunt"));
    const before = ["of the aunt"];
    expect(await wordsSeenBy("aunt")).toEqual(before);
    done(await answer("aunt", "yes"));
    expect([await roleOf("aunt"), await wordsSeenBy("aunt")]).toEqual(["member", before]);
    expect((await question("mother"))?.awaits.map(({ name }) => name)).toEqual(["father"]);
    done(await answer("father", "yes"));
    expect([await roleOf("aunt"), await wordsSeenBy("aunt")]).toEqual([
      "owner",
      ["for the owners", "of the aunt"],
    ]);
    expect(await wordsSeenBy("father")).toEqual(["for the owners", "only me"]);
    expect(await question("mother")).toBeUndefined();
  });

  test("does not come over the head of who is asked, also where every owner says yes", async () => {
    done(await ask("mother", "aunt"));
    done(await answer("father", "yes"));
    expect([await roleOf("aunt"), (await question("mother"))?.awaits.map(({ name }) => name)]).toEqual([
      "member",
      ["aunt"],
    ]);
  });

  test("is not answered once more by somebody with raw SQL, after a no", async () => {
    done(await ask("mother", "aunt"));
    const asked = (await question("mother"))?.id ?? "";
    done(await answer("father", "yes"));
    done(await answer("mother", "no", asked));
    const raw = sql`select 1 as one from answer_about_owning(${householdId}, ${asked}, 'yes') as heard where heard`;
    expect(await succeeds({ world, people }, "aunt", raw)).toBe(false);
  });

  test.each(["aunt", "father", "mother"] as const)("ends with one no, of %s", async (who) => {
    done(await ask("mother", "aunt"));
    const asked = (await question("mother"))?.id;
    done(await answer(who, "no", asked));
    expect(await question("mother")).toBeUndefined();
    for (const by of ["aunt", "father", "mother"] as const)
      expect(await answer(by, "yes", asked)).toEqual({ kind: "missing" });
    expect(await roleOf("aunt")).toBe("member");
  });

  test("is asked of nobody without a sign-in, of no child, and by no member", async () => {
    const cannot = { kind: "refused", because: "cannot-own" };
    expect(await ask("mother", "granny")).toEqual(cannot);
    expect(await ask("mother", "child")).toEqual(cannot);
    expect(await ask("aunt", "aunt")).toEqual({ kind: "refused", because: "owners-only" });
    const raw = (about: string, wanted: string) =>
      sql`select 1 as one from ask_about_owning(${householdId}, ${newId()}, ${about}, ${wanted}) as asked where asked`;
    const n = { world, people };
    for (const about of [ids.granny, ids.child, ids.mother, ids.father])
      expect([about, await succeeds(n, "mother", raw(about, "become"))]).toEqual([about, false]);
    for (const about of [ids.granny, ids.aunt, ids.mother])
      expect([about, await succeeds(n, "mother", raw(about, "stop"))]).toEqual([about, false]);
    expect(await succeeds(n, "mother", raw(ids.aunt, "become"))).toBe(true);
    await world.test.admin(`update members set left_at = now() where id = '${ids.aunt}'`);
    expect(await succeeds(n, "mother", raw(ids.aunt, "become"))).toBe(false);
  });

  test("sent twice asks once", async () => {
    const form = { id: newId(), memberId: ids.aunt };
    done(await askAboutOwning.run(people.mother, form));
    done(await askAboutOwning.run(people.mother, form));
    done(await ask("father", "aunt"));
    expect(done(await readMembers.run(people.mother, { householdId })).owning).toHaveLength(1);
  });

  test("does not come for who has left meanwhile", async () => {
    done(await ask("mother", "aunt"));
    const asked = (await question("mother"))?.id;
    done(await answer("aunt", "yes"));
    done(await leaveHousehold.run(people.aunt, { householdId }));
    await answer("father", "yes", asked);
    const [row] = await world.test.admin(`select role from members where id = '${ids.aunt}'`);
    expect(row).toEqual({ role: "member" });
  });
});

describe("stopping as an owner", () => {
  test("another one takes that person's own yes, and nobody else's will do", async () => {
    await goal("mother", "for the owners", "owners");
    done(await ask("mother", "father"));
    const asked = (await question("father"))?.id ?? "";
    expect(await answer("mother", "yes", asked)).toEqual({ kind: "refused", because: "not-yours-to-answer" });
    expect(await answer("aunt", "yes", asked)).toEqual({ kind: "missing" });
    const raw = sql`select answer_about_owning(${householdId}, ${asked}, 'yes')`;
    for (const by of ["mother", "aunt", "helper"] as const)
      expect([by, await succeeds({ world, people }, by, raw)]).toEqual([by, false]);
    expect(await roleOf("father")).toBe("owner");
    done(await answer("father", "yes"));
    expect([await roleOf("father"), await wordsSeenBy("father")]).toEqual(["member", []]);
  });

  test("is taken back by who asked", async () => {
    done(await ask("mother", "father"));
    const asked = (await question("father"))?.id;
    done(await answer("mother", "no", asked));
    expect(await answer("father", "yes", asked)).toEqual({ kind: "missing" });
  });

  test("never leaves the household without an owner, also by two at one moment", async () => {
    done(await ask("mother", "father"));
    const asked = (await question("father"))?.id;
    const both = [
      stopOwning.run(people.mother, { householdId }),
      stopOwning.run(people.father, { householdId }),
    ];
    expect((await Promise.all(both)).map(({ kind }) => kind).sort()).toEqual(["done", "invalid"]);
    const last = { kind: "invalid", fields: { form: "last-owner" } };
    const [left, owner] = (await roleOf("father")) === "owner" ? ["mother", "father"] : ["father", "mother"];
    expect(await stopOwning.run(people[owner as Name], { householdId })).toEqual(last);
    if (owner === "father") expect(await answer("father", "yes", asked)).toEqual(last);
    expect(await stopOwning.run(people[left as Name], { householdId })).toEqual({
      kind: "refused",
      because: "owners-only",
    });
  });

  test("waits for another owner who is stopping at that moment, and then finds nobody left", async () => {
    const stop = (by: Name, meanwhile: (db: Db) => Promise<void>) =>
      world.test.database.transaction("person", people[by].accountId, async (db) => {
        const call = sql`stop_owning(${householdId}) as stopped`;
        const [row] = await db.select({ stopped: sql<boolean>`stopped` }).from(call);
        await meanwhile(db);
        return row?.stopped;
      });
    const second: Promise<boolean | undefined>[] = [];
    const first = await stop("mother", async (db) => {
      second.push(stop("father", async () => {}));
      // Time enough for the other one, did nothing hold it back.
      for (let look = 0; look < 50; look++) await db.select({ one: sql`1` }).from(sql`viewer()`);
    });
    expect([first, ...(await Promise.all(second))]).toEqual([true, false]);
  });

  test("does not happen by a yes that came after the others had gone", async () => {
    done(await ask("mother", "father"));
    done(await leaveHousehold.run(people.mother, { householdId }));
    expect(await answer("father", "yes")).toEqual({ kind: "invalid", fields: { form: "last-owner" } });
    expect(await roleOf("father")).toBe("owner");
  });
});

describe("what is known of somebody", () => {
  const correct = (by: Name, about: Name | "granny", written: object) =>
    correctMember.run(people[by], { memberId: ids[about], name: about, ...written });
  const raw = (about: string, bornOn: string | null) =>
    sql`select 1 as one from correct_member(${householdId}, ${about}, ${sealed}, ${bornOn}, 'here') as done where done`;
  const known = async (name: Name | "granny") =>
    done(await readMembers.run(people.mother, { householdId })).members.find(({ id }) => id === ids[name]);

  test("is the own name of who signs in, and an owner's to say of who does not", async () => {
    done(await correct("aunt", "aunt", { name: "Aunt Jo", home: "elsewhere" }));
    expect(await known("aunt")).toMatchObject({ name: "Aunt Jo", home: "elsewhere" });
    done(await correct("mother", "granny", { name: "Toos", home: "elsewhere" }));
    expect(await known("granny")).toMatchObject({ name: "Toos", home: "elsewhere" });
    expect(await correct("mother", "aunt", {})).toEqual({ kind: "refused", because: "not-yours-to-answer" });
    expect(await correct("aunt", "granny", {})).toEqual({ kind: "refused", because: "owners-only" });
  });

  test("is kept as it stood, to be read by who may put something else and by nobody else", async () => {
    done(await correct("mother", "granny", { name: "Toos", home: "here" }));
    done(await correct("mother", "granny", { name: "Oma Toos", home: "elsewhere" }));
    done(await correct("mother", "granny", { name: "Oma Toos", home: "elsewhere" }));
    const read = async (by: Name, memberId: string) => memberToCorrect.run(people[by], { memberId });
    const { former } = done(await read("mother", ids.granny));
    const name = done(await read("mother", ids.mother)).name;
    expect(former[0]).toMatchObject({ name: "Toos", home: "here", replacedBy: name });
    expect(former.filter((one) => one.name === "Oma Toos")).toEqual([]);
    expect(await read("aunt", ids.granny)).toEqual({ kind: "refused", because: "owners-only" });
    done(await correct("aunt", "aunt", { name: "Jo", home: "elsewhere" }));
    expect(done(await read("aunt", ids.aunt)).former.length).toBeGreaterThan(0);
    const seen = (by: Name, about: string) =>
      succeeds(
        { world, people },
        by,
        sql`select 1 as one from member_versions where member_id = ${about} limit 1`,
      );
    expect([await seen("mother", ids.aunt), await seen("aunt", ids.aunt)]).toEqual([false, true]);
    expect([await seen("aunt", ids.granny), await seen("mother", ids.granny)]).toEqual([false, true]);
  });

  test("a child does not make itself older, nor a parent the child who signs in", async () => {
    done(await correct("child", "child", { bornOn: "1990-01-01" }));
    expect(await known("child")).toMatchObject({ tier: "from12" });
    expect(await succeeds({ world, people }, "child", raw(ids.child, "1990-01-01"))).toBe(false);
    expect(await succeeds({ world, people }, "mother", raw(ids.child, "1990-01-01"))).toBe(false);
  });

  test("nobody grows younger about whom something was shared, so that nothing opens without a yes", async () => {
    const young = `${new Date().getFullYear() - 5}-01-01`;
    done(await correct("mother", "granny", { bornOn: young }));
    expect(await known("granny")).toMatchObject({ tier: "under12" });
    done(await correct("mother", "granny", {}));
    const about = { id: newId(), householdId, words: "about granny", about: ids.granny };
    const { goalId } = done(await writeGoal.run(people.mother, about));
    const partyId = await world.letIn(people.mother, householdId, people.helper, "helper");
    done(await shareGoal.run(people.mother, { id: newId(), goalId, partyId, verb: "see" }));
    expect(await correct("mother", "granny", { bornOn: young })).toEqual({
      kind: "invalid",
      fields: { bornOn: "born-on-fixed" },
    });
    expect(await readGoal.run(people.helper, { goalId })).toEqual({ kind: "missing" });
    done(await correct("mother", "granny", { name: "Toos" }));
  });

  test("who has no sign-in goes by an owner's act, and whoever signs in by own will alone", async () => {
    done(await endMembership.run(people.mother, { memberId: ids.granny }));
    expect(await known("granny")).toBeUndefined();
    const raw = sql`select 1 as one from end_membership(${householdId}, ${ids.aunt}) as done where done`;
    expect(await succeeds({ world, people }, "mother", raw)).toBe(false);
    expect(await endMembership.run(people.mother, { memberId: ids.aunt })).toMatchObject({ kind: "refused" });
  });
});
