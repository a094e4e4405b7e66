import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "#app/routes";
import { type RunningProduct, startProduct } from "#tests/support/running-product";
import { digestOf } from "./no-override-digest";
import { askOn, atMost, bytesOf, type Channel, signOf, withoutIds } from "./routes-ask";
import { addressFor, fieldsFor, ownAddressFor, ownFieldsFor } from "./routes-forms";
import { ownDoors, reads, table } from "./routes-table";
import {
  buildRoutesWorld,
  planted,
  plantedIn,
  type RoutesWorld,
  type Standing,
  standings,
} from "./routes-world";

let product: RunningProduct;
let world: RoutesWorld;

beforeAll(async () => {
  product = await startProduct();
  world = await buildRoutesWorld(product);
}, 900_000);

afterAll(() => product?.stop());

interface Cell {
  row: string;
  channel: Channel;
  path: string;
  standing: Standing;
  sign: string;
  /** Whether it is about what the household has about the very one who asks. */
  own?: boolean;
}

const nothingToSend = standings.map(() => "m").join("");
/** Enough where everybody is answered alike, or nothing can be sent. */
const few = ["signedOut", "neverInvited", "revoked", "sees", "member"];
const isForAllAlike = (row: string) => new Set(asRow(row)).size === 1;
const asRow = (row: string) => row.replaceAll(" ", "").split("");
const cellsOf = (channel: Channel, path: string, row: string): Cell[] =>
  asRow(row).map((sign, index) => ({
    ...{ row: `${channel} ${path}`, channel, path, sign },
    standing: standings[index] ?? "signedOut",
  }));
const sent = Object.entries(table).map(([path, { post = nothingToSend }]) => ({ path, row: post }));

describe("every address, for everybody", () => {
  test("has its row, with a sign for each standing", () => {
    expect(Object.keys(table).sort()).toEqual(pathsOf(routes as RouteConfigEntry[]).sort());
    const rows = Object.values(table).flatMap(({ page, post = nothingToSend }) => [page, post]);
    expect(rows.filter((row) => asRow(row).length !== standings.length)).toEqual([]);
    expect(Object.keys(reads).sort()).toEqual([...standings].sort());
  });

  test("answers a page and its data as the table says, and keeps both out of every cache", async () => {
    const read = new Map<Standing, Set<string>>(standings.map((standing) => [standing, new Set()]));
    const kept = new Set<string>();
    const cells = Object.entries(table).flatMap(([path, { page }]) => [
      ...cellsOf("page", path, page),
      ...cellsOf("data", path, page).filter(({ standing }) => !isForAllAlike(page) || few.includes(standing)),
    ]);
    await asTheTableSays(cells, (cell, bytes, cache) => {
      for (const word of plantedIn(bytes)) read.get(cell.standing)?.add(word);
      if (cache !== "private, no-store") kept.add(cell.path);
    });
    expect([...kept]).toEqual([]);
    expect(Object.fromEntries([...read].map(([who, words]) => [who, [...words].sort()]))).toEqual(
      Object.fromEntries(Object.entries(reads).map(([who, words]) => [who, listed(words)])),
    );
  }, 900_000);

  test("opens no door to who was let in by the ids of his own rows", async () => {
    const guests = standings.filter((standing) => standing in world.parties);
    const cells = Object.entries(ownDoors).flatMap(([path, rows]) =>
      (["page", "post"] as const).flatMap((channel) =>
        asRow(rows[channel] ?? "").map((sign, index): Cell => {
          const standing = guests[index] ?? "signedOut";
          return { row: `${channel} ${path}`, channel, path, sign, standing, own: true };
        }),
      ),
    );
    expect(new Set(cells.map(({ standing }) => standing)).size).toBe(guests.length);
    await asTheTableSays(cells);
  });

  test.each(["signedOut", "neverInvited", "elsewhere", "sees"] as const)(
    "tells %s by no search whether words or ids are somebody's",
    async (standing) => {
      const asked = [
        ["/hulp?plek=", planted("otherGoal"), "neverWritten"],
        ["/hulp?thema=", planted("memberName"), "neverWritten"],
        ["/plan/wie-ziet-wat?deel=", world.ids.goalId, world.householdId],
        ["/plan/wie-ziet-wat?wie=", world.ids.partyId, world.householdId],
        ["/plan/gekeken?wie=", world.ids.childId, world.householdId],
      ] as const;
      const answers = await Promise.all(
        asked.map(([path, real = "", madeUp]) =>
          Promise.all(
            [real, madeUp].map(async (said) => {
              const answer = await world.people[standing].ask(path + said);
              return withoutIds(
                bytesOf(answer).replaceAll(said, "WORD").replaceAll(said.toLowerCase(), "WORD"),
              );
            }),
          ),
        ),
      );
      for (const [real, madeUp] of answers) expect(real).toBe(madeUp);
    },
  );

  test("changes nothing of the household where it is not answered with yes", async () => {
    const digest = digestOf(world.householdId, ["ledger_entries"]);
    const before = await product.admin(digest);
    const cells = sent.flatMap(({ path, row }) => [
      ...cellsOf("post", path, row),
      ...cellsOf("postData", path, row),
    ]);
    const changesNothing = ({ sign, standing, channel }: Cell) =>
      /[a-z]/.test(sign) && (few.includes(standing) || (sign !== "m" && channel === "post"));
    await asTheTableSays(cells.filter(changesNothing), (cell, bytes) => {
      if (!/[iy]/.test(cell.sign)) expect([cell, [...plantedIn(bytes)]]).toEqual([cell, []]);
    });
    expect(await product.admin(digest)).toEqual(before);
  }, 900_000);

  test("does what somebody may do", async () => {
    const cells = sent.flatMap(({ path, row }) => cellsOf("post", path, row));
    await asTheTableSays(
      cells.filter(({ sign }) => /[>A-Z]/.test(sign)),
      () => {},
      1,
    );
  }, 900_000);
});

/** Asks all of these, so many at a time, and compares whole rows, so that a failure shows everything that is otherwise. */
async function asTheTableSays(
  cells: Cell[],
  hear: (cell: Cell, bytes: string, cache: string | null) => void = () => {},
  atATime = 6,
): Promise<void> {
  const signs = await atMost(
    atATime,
    cells.map((cell) => async () => {
      const { channel, standing, path, own } = cell;
      const address = own ? ownAddressFor(world, path, standing) : addressFor(world, path, standing);
      const fields = own ? ownFieldsFor(world, path, standing) : fieldsFor(world, path);
      const answer = await askOn(channel, world.people[standing], address, fields);
      hear(cell, bytesOf(answer), answer.headers.get("Cache-Control"));
      return signOf(channel, answer);
    }),
  );
  const rowsOf = (given: string[]) => {
    const rows: Record<string, string> = {};
    cells.forEach(({ row, standing }, index) => {
      rows[row] = `${rows[row] ?? ""} ${standing}:${given[index]?.toLowerCase()}`;
    });
    return rows;
  };
  expect(rowsOf(signs)).toEqual(rowsOf(cells.map(({ sign }) => sign)));
}

const listed = (words: string) => [...new Set(words.split(/\s+/).filter(Boolean))].sort();

function pathsOf(entries: RouteConfigEntry[]): string[] {
  return entries.flatMap(({ path, index, children = [] }) => [
    ...(index ? ["/"] : path ? [path] : []),
    ...pathsOf(children),
  ]);
}
