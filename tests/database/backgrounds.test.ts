import { describe, expect, test } from "vitest";
import { declareBackground } from "#app/domain/directory/declare-background";
import { withdrawBackground } from "#app/domain/directory/withdraw-background";
import { helpersInDenHaag } from "#tests/support/helpers-in-den-haag";
import { done } from "#tests/support/world";

const here = helpersInDenHaag();
const { helper, search, names, page } = here;

describe("a background", () => {
  test("is found and read from the moment it is declared, and by nobody from the moment it is withdrawn", async () => {
    const { person, helperId } = await helper("Selam");
    expect((await search({})).counts.backgrounds.eritrean).toBe(0);
    done(await declareBackground.run(person, { background: "eritrean", agreed: "yes" }));
    expect(await names({ backgrounds: ["eritrean"] })).toEqual(["Selam"]);
    expect((await page(helperId)).backgrounds).toEqual(["eritrean"]);
    done(await withdrawBackground.run(person, { background: "eritrean" }));
    expect(await names({ backgrounds: ["eritrean"] })).toEqual([]);
    expect((await search({})).counts.backgrounds.eritrean).toBe(0);
    expect((await page(helperId)).backgrounds).toEqual([]);
  });

  test("leaves the proof of question and answer behind when it is withdrawn, and no value", async () => {
    const { person } = await helper("Selam");
    done(await declareBackground.run(person, { background: "eritrean", agreed: "yes" }));
    done(await withdrawBackground.run(person, { background: "eritrean" }));
    const rows = await here.world.test.admin(
      "select background, edition, withdrawn_at >= declared_at as ended from declared_backgrounds",
    );
    expect(rows).toEqual([{ background: null, edition: "2026-11", ended: true }]);
  });

  test("is not declared without a yes to the question, nor found by a free word", async () => {
    const { person } = await helper("Selam");
    expect((await declareBackground.run(person, { background: "eritrean" })).kind).toBe("invalid");
    done(await declareBackground.run(person, { background: "eritrean", agreed: "yes" }));
    expect(await names({ words: "eritrean" })).toEqual([]);
  });

  test("is nobody else's to declare or withdraw", async () => {
    const { person } = await helper("Selam");
    done(await declareBackground.run(person, { background: "eritrean", agreed: "yes" }));
    const stranger = await here.world.person("stranger");
    expect((await withdrawBackground.run(stranger, { background: "eritrean" })).kind).toBe("missing");
    const other = await helper("Tineke");
    done(await withdrawBackground.run(other.person, { background: "eritrean" }));
    expect(await names({ backgrounds: ["eritrean"] })).toEqual(["Selam"]);
  });

  test("stays declared, read and found where the search could not follow its withdrawal, and goes with it at the next try", async () => {
    const { person, helperId } = await helper("Selam");
    done(await declareBackground.run(person, { background: "eritrean", agreed: "yes" }));
    await here.world.test.admin("alter table helper_facets add constraint refuses check (false) not valid");
    await expect(withdrawBackground.run(person, { background: "eritrean" })).rejects.toThrow();
    await here.world.test.admin("alter table helper_facets drop constraint refuses");
    const declared = "select background, withdrawn_at from declared_backgrounds";
    expect(await here.world.test.admin(declared)).toEqual([{ background: "eritrean", withdrawn_at: null }]);
    expect((await page(helperId)).backgrounds).toEqual(["eritrean"]);
    expect(await names({ backgrounds: ["eritrean"] })).toEqual(["Selam"]);
    done(await withdrawBackground.run(person, { background: "eritrean" }));
    expect(await names({ backgrounds: ["eritrean"] })).toEqual([]);
  });
});
