import { describe, expect, test, vi } from "vitest";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { specialties } from "#app/domain/directory/vocabulary";
import { type NaiveWish, naivelyFound, naivelyNearby, naivelyPartly } from "#tests/support/naive-search";
import { demoSearched, found, readAnew, waysOfSearching } from "#tests/support/searched-demo";
import { done } from "#tests/support/world";

describe.each(waysOfSearching)("searching around a place %s", (way) => {
  const demo = demoSearched(way);

  async function onTheNextDay(ask: () => Promise<void>): Promise<void> {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 });
    await readAnew(way);
    await ask().finally(() => vi.useRealTimers());
    await readAnew(way);
  }

  test("names who works nearby, the nearest first and apart from who works in the place itself", async () => {
    const wish: NaiveWish = { place: "Moerwijk-Oost", specialties: ["housing"] };
    const { names, found: answer } = await found(wish);
    const near = answer?.nearby ?? [];
    expect(near.length).toBeGreaterThan(1);
    expect(near.filter(({ helper }) => names.includes(helper.name))).toEqual([]);
    expect(near.every(({ helper }) => helper.specialties.includes("housing"))).toBe(true);
    expect(near.map(({ distance }) => distance)).toEqual(
      near.map(({ distance }) => distance).sort((a, b) => a - b),
    );
  });

  test("names all who work in a part of the place, in another order on another day", async () => {
    const wish: NaiveWish = { place: "Den Haag", specialties: ["parenting"] };
    const today = await found(wish);
    expect([today.names, today.elsewhere]).toEqual([[], null]);
    expect([...today.partly].sort()).toEqual(naivelyPartly({ ...wish, place: "'s-Gravenhage" }));
    expect(today.partly.length).toBe(11);
    await onTheNextDay(async () => {
      const { partly } = await found(wish);
      expect(partly).not.toEqual(today.partly);
      expect([...partly].sort()).toEqual([...today.partly].sort());
    });
  });

  test("puts who did not look at the own page lately after the others of the same distance", async () => {
    const wish: NaiveWish = { place: "Den Haag", specialties: ["parenting"] };
    const { partly } = await found(wish);
    const lookedAt = (ago: string) =>
      demo.world.test.admin(`update helper_facets set confirmed_at = now() - interval '${ago}'
        where helper_id = (select id from helper_profiles where name = '${partly[0]}')`);
    await lookedAt("7 months");
    expect((await found(wish)).partly).toEqual([...partly.slice(1), partly[0]]);
    await lookedAt("0 months");
    expect((await found(wish)).partly).toEqual(partly);
  });

  test.each(["Den Haag", "Duindorp"])(
    "puts who does all themes first among those equally near, at %s",
    async (place) => {
      const specialties: ("debts" | "parenting")[] = ["debts", "parenting"];
      const { found: answer } = done(await searchHelpers.run(null, { place, specialties }));
      const doneBy = (helper: { specialties: string[] }) =>
        specialties.filter((one) => helper.specialties.includes(one)).length;
      const partly = answer?.partly.helpers.map(doneBy) ?? [];
      expect(partly).toEqual([...partly].sort().reverse());
      const near = answer?.nearby.map(({ helper, distance }) => [distance.toFixed(6), doneBy(helper)]) ?? [];
      const inOrder = near.toSorted(
        ([far, does], [further, more]) => Number(far) - Number(further) || Number(more) - Number(does),
      );
      expect(near).toEqual(inOrder);
      expect(new Set([...partly, ...near.map(([, does]) => does)]).size).toBe(2);
    },
  );

  test("shows the last page to whoever asks for a later one", async () => {
    const { found: last } = done(await searchHelpers.run(null, { place: "Moerwijk", page: "2" }));
    expect(last?.helpers.length).toBeGreaterThan(0);
    expect(last?.pages).toBe(2);
    const { found: later } = done(await searchHelpers.run(null, { place: "Moerwijk", page: "99" }));
    expect(later).toEqual(last);
  });

  test.each([
    [{ words: "qwrtx" }, true],
    [{ place: "Nergenshuizen" }, false],
    [{ place: "Nergenshuizen", words: "qwrtx" }, true],
    [{ place: "Nergenshuizen", specialties: ["debts" as const] }, false],
  ])(
    "names the areas where most helpers work for %j, without what nobody does: %j",
    async (wish, forAnything) => {
      const { elsewhere } = await found(wish);
      expect(elsewhere?.forAnything).toBe(forAnything);
      expect(elsewhere?.areas.length).toBe(5);
      const [most] = elsewhere?.areas ?? [];
      expect(most?.distance).toBeNull();
      expect((await found({ place: most?.code ?? "nowhere" })).names.length).toBeGreaterThan(0);
    },
  );

  test.each(["2532", "Scheveningen"])(
    "keeps what was asked around %s where somebody nearby fits it, and says how many are found there",
    async (place) => {
      const wishes = specialties.flatMap((theme) =>
        (["ar", "uk"] as const).map((language) => ({ place, specialties: [theme], languages: [language] })),
      );
      const empty = wishes.filter((wish) => [naivelyFound(wish), naivelyPartly(wish)].flat().length === 0);
      const forAnything = empty.map((wish) => naivelyNearby(wish).size === 0);
      expect(new Set(forAnything).size).toBe(2);
      for (const [at, wish] of empty.entries()) {
        const { elsewhere } = await found(wish);
        expect([elsewhere?.forAnything, elsewhere?.areas.length === 0]).toEqual([forAnything[at], false]);
        for (const { code, helpers } of elsewhere?.areas ?? []) {
          const followed = { ...(forAnything[at] ? {} : wish), place: code };
          const answer = await found(followed);
          expect([...answer.names, ...answer.partly]).toHaveLength(helpers);
          expect(naivelyFound(followed).length + naivelyPartly(followed).length).toBe(helpers);
          expect(helpers).toBeGreaterThan(0);
        }
      }
    },
  );

  test("always names an area nearby where somebody is found, also when nobody is here", async () => {
    for (const wish of [
      { words: "qwrtx" },
      { backgrounds: ["syrian" as const] },
      { words: "Hanneke Tolsma" },
    ]) {
      const { found: answer, elsewhere } = await found({
        place: "Scheveningen",
        specialties: ["debts"],
        ...wish,
      });
      expect(answer?.total).toBe(0);
      const [nearest] = elsewhere?.areas ?? [];
      expect((await found({ place: nearest?.code ?? "nowhere" })).names.length).toBeGreaterThan(0);
    }
  });
  test("names the nearest areas where somebody works, however far away they are", async () => {
    await demo.world.test.admin(`insert into areas (scheme, code, year, name, latitude, longitude)
      values ('CBS-GM', 'GM0014', 2024, 'Groningen', 53.2, 6.57)`);
    await readAnew(way);
    const { elsewhere } = await found({ place: "GM0014" });
    const distances = elsewhere?.areas.map(({ distance }) => distance ?? 0) ?? [];
    expect(distances.length).toBe(5);
    expect(distances[0]).toBeGreaterThan(100);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect((await found({ place: elsewhere?.areas[0]?.code ?? "nowhere" })).names).not.toEqual([]);
  });
});
