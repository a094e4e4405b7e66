import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { readHelper } from "#app/domain/directory/read-helper";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { publishes } from "./helpers-and-moderators";
import { done, openWorld, type World } from "./world";

/** One city for all tests of a file. Its helpers, and a clock that was set, are of one test alone. */
export function helpersInDenHaag() {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.test.admin(`insert into areas (code, scheme, year, name, latitude, longitude)
      values ('GM0518', 'CBS-GM', 2024, '''s-Gravenhage', 52.07, 4.3)`);
    await world.test.admin("insert into area_names (name, area_code) values ('den haag', 'GM0518')");
  });
  afterAll(() => world?.close());
  afterEach(async () => {
    vi.useRealTimers();
    await world.test.admin("delete from helper_profiles");
  });

  async function search(wish: Record<string, unknown>) {
    const { found } = done(await searchHelpers.run(null, wish));
    if (!found) throw new Error("The search did not search.");
    return found;
  }
  return {
    get world() {
      return world;
    },
    async helper(name: string, more: Record<string, unknown> = {}) {
      const person = await world.person(name);
      return { person, helperId: await publishes(world, person, { name, ...more }) };
    },
    search,
    names: async (wish: Record<string, unknown> = {}) => (await search(wish)).helpers.map((one) => one.name),
    page: async (helperId: string) => done(await readHelper.run(null, { helperId })),
  };
}
