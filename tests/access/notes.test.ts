import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "#app/domain/audit/read-ledger";
import { newId } from "#app/domain/fields";
import { correctNote } from "#app/domain/plan/correct-note";
import { writeNote } from "#app/domain/plan/write-note";
import { readNotes } from "#app/domain/reading/read-notes";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

describe("something that is written down without a goal", () => {
  let world: World;
  let owner: Person;
  let coOwner: Person;
  let helper: Person;
  let householdId: string;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("owner");
    coOwner = await world.person("coOwner");
    helper = await world.person("helper");
    householdId = await world.household(owner);
    await world.joins(householdId, coOwner, "owner", "coOwner");
    const partyId = await world.letIn(owner, householdId, helper, "helper");
    await world.grant(owner, await world.goal(owner, householdId, "shared"), partyId, "comment");
  });
  afterAll(() => world.close());

  const write = async (words: string, audience?: string, by = owner) =>
    done(await writeNote.run(by, { id: newId(), householdId, words, audience })).noteId;
  const read = async (by: Person, before?: string) => {
    const { entries } = done(await readNotes.run(by, { householdId, before }));
    return entries.map(({ text }) => text.words);
  };
  const lines = async (by: Person) =>
    done(await readLedger.run(by, { householdId, view: "everybody" })).lines.filter(
      ({ action }) => action === "plan.note-written",
    );

  test("is for the family or for its author alone, also in the ledger, and never for who was let in", async () => {
    await write("for all of us");
    const before = (await lines(coOwner)).length;
    const noteId = await write("for me", "author");
    expect(await read(owner)).toEqual(["for me", "for all of us"]);
    expect(await read(coOwner)).toEqual(["for all of us"]);
    expect((await lines(coOwner)).length).toBe(before);
    expect((await lines(owner)).length).toBe(before + 1);
    expect((await readNotes.run(helper, { householdId })).kind).toBe("refused");
    expect((await writeNote.run(helper, { id: newId(), householdId, words: "no" })).kind).toBe("refused");
    const forged = { id: newId(), noteId, version: noteId, words: "other" };
    expect(await correctNote.run(coOwner, forged)).toEqual({ kind: "missing" });
  });

  test("is corrected by who wrote it, and what stood there stays", async () => {
    const noteId = await write("it went wel");
    const change = {
      id: newId(),
      noteId,
      version: noteId,
      words: "it went well",
      step: "forward",
      feeling: "better",
    };
    expect(await correctNote.run(coOwner, change)).toEqual({
      ...{ kind: "refused", because: "not-yours-to-correct" },
    });
    expect(done(await correctNote.run(owner, change))).toEqual({ isNew: true });
    expect(done(await correctNote.run(owner, change))).toEqual({ isNew: false });
    expect(await correctNote.run(owner, { ...change, id: newId(), words: "too late" })).toEqual({
      ...{ kind: "invalid", fields: { form: "changed-meanwhile" } },
    });
    const [newest] = done(await readNotes.run(coOwner, { householdId })).entries;
    expect(newest?.text).toMatchObject({ words: "it went well", step: "forward", feeling: "better" });
    expect(newest?.former.map(({ words }) => words)).toEqual(["it went wel"]);
  });

  test("is read a page at a time", async () => {
    for (let number = 0; number < 21; number++) await write(`day ${number}`);
    const { entries, earlier } = done(await readNotes.run(owner, { householdId }));
    expect(entries).toHaveLength(20);
    expect((await read(owner, earlier ?? ""))[0]).toBe("day 0");
  });
});
