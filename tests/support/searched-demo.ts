import { afterAll, beforeAll } from "vitest";
import { groupsOf } from "#app/domain/directory/groups-of";
import { forget, rememberAll, remembered } from "#app/domain/directory/remembered";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { seedDemo } from "#drizzle/seed/demo";
import type { NaiveWish } from "./naive-search";
import { done, openWorld, type World } from "./world";

/** The two ways in which a search is answered: every test of the search is asked of both. */
export const waysOfSearching = ["in the database", "in memory"] as const;
export type WayOfSearching = (typeof waysOfSearching)[number];

export interface SearchedDemo {
  world: World;
}

/** The invented helpers, searched in one of both ways from the first test of a block to its last. */
export function demoSearched(way: WayOfSearching): SearchedDemo {
  const demo = {} as SearchedDemo;

  beforeAll(async () => {
    demo.world = await openWorld();
    await seedDemo();
    await readAnew(way);
  });

  afterAll(async () => {
    const inMemory = remembered() !== null;
    forget();
    await demo.world?.close();
    if (inMemory !== (way === "in memory")) throw new Error(`The search was not answered ${way}.`);
  });

  return demo;
}

/** After the clock or the place data changed by other means than an act. */
export async function readAnew(way: WayOfSearching): Promise<void> {
  if (way === "in memory") await rememberAll();
}

/** Everybody whom all pages of a search name, with its last page. "shown" is in the order in which they are read. */
export async function found(wish: NaiveWish) {
  const names: string[] = [];
  const partly: string[] = [];
  const shown: string[] = [];
  for (let page = 1; ; page++) {
    const answer = done(await searchHelpers.run(null, { ...wish, page: String(page) }));
    names.push(...(answer.found?.helpers.map((helper) => helper.name) ?? []));
    partly.push(...(answer.found?.partly.helpers.map((helper) => helper.name) ?? []));
    const groups = answer.found ? groupsOf(answer.found, answer.said.chosen.specialties) : [];
    shown.push(...groups.flatMap(({ helpers }) => helpers.map(({ name }) => name)));
    if (page >= (answer.found?.pages ?? 1)) return { names, partly, shown, ...answer };
  }
}
