import { describe, expect, test, vi } from "vitest";
import { confirmProfile } from "#app/domain/directory/confirm-profile";
import { handInProfile } from "#app/domain/directory/hand-in-profile";
import { refreshEveryProfile } from "#app/domain/directory/refresh-every-profile";
import { reportGap } from "#app/domain/directory/report-gap";
import { stateRoom } from "#app/domain/directory/state-room";
import { newId } from "#app/domain/fields";
import { plainPage } from "#tests/support/helpers-and-moderators";
import { helpersInDenHaag } from "#tests/support/helpers-in-den-haag";
import { done } from "#tests/support/world";

const here = helpersInDenHaag();
const { helper, search, names, page } = here;

test.each(["name", "organisation", "introduction", "expectation", "costs"])(
  "a page is not handed in with an e-mail address in the %s, and is with a telephone number",
  async (field) => {
    const person = await here.world.person("writer");
    const handIn = (said: string) => handInProfile.run(person, { id: newId(), ...plainPage, [field]: said });
    expect(await handIn("Mail sanne@example.nl")).toEqual({
      kind: "invalid",
      fields: { [field]: "holds-an-email" },
    });
    done(await handIn("Bel 06 12345678"));
  },
);

test.each(["specialties", "languages"])("a page is not handed in without %s", async (field) => {
  const person = await here.world.person("writer");
  const page = { id: newId(), ...plainPage, [field]: undefined };
  expect(await handInProfile.run(person, page)).toEqual({ kind: "invalid", fields: { [field]: "required" } });
});

describe("room", () => {
  test("is what the helper said last, with its date", async () => {
    const { person, helperId } = await helper("Bart");
    expect((await page(helperId)).room).toBeNull();
    done(await stateRoom.run(person, { availability: "open" }));
    done(await stateRoom.run(person, { availability: "waiting", wait: "3" }));
    expect((await page(helperId)).room).toMatchObject({ availability: "waiting", wait: 3 });
    expect(await names({ availabilities: ["open"] })).toEqual([]);
    expect(await names({ availabilities: ["waiting"] })).toEqual(["Bart"]);
  });

  test("is said once, also where the form comes three times at one moment", async () => {
    const { person, helperId } = await helper("Bart");
    await Promise.all([1, 2, 3].map(() => stateRoom.run(person, { availability: "open" })));
    const rows = await here.world.test.admin(
      `select 1 from helper_availabilities where helper_id = '${helperId}'`,
    );
    expect(rows).toHaveLength(1);
  });

  test("is counted on for thirty days, and then by nobody", async () => {
    const { person } = await helper("Bart");
    done(await stateRoom.run(person, { availability: "open" }));
    const daysAgo = (days: number) =>
      here.world.test.admin(`update helper_facets set available_at = now() - interval '${days} days'`);
    await daysAgo(29);
    expect(await names({ availabilities: ["open"] })).toEqual(["Bart"]);
    await daysAgo(31);
    expect(await names({ availabilities: ["open"] })).toEqual([]);
    expect((await search({})).counts.availabilities.open).toBe(0);
  });

  test.each([{ availability: "waiting" }, { availability: "waiting", wait: "0" }, { availability: "soon" }])(
    "is not said as %j",
    async (said) => {
      const { person } = await helper("Bart");
      expect((await stateRoom.run(person, said)).kind).toBe("invalid");
    },
  );
});

describe("the order", () => {
  test("has who looked at the own page in the last half year before who did not", async () => {
    const all = ["Anna", "Bram", "Chris", "Dina", "Ella", "Fien"];
    const helpers = await Promise.all(all.map((name) => helper(name)));
    await here.world.test.admin(
      `update helper_profiles set confirmed_at = now() - interval '7 months' where name < 'D'`,
    );
    await here.world.test.admin("delete from helper_facets");
    done(await refreshEveryProfile.run(null, {}));
    expect((await names()).slice(0, 3).sort()).toEqual(["Dina", "Ella", "Fien"]);
    for (const { person } of helpers.slice(0, 1)) done(await confirmProfile.run(person, {}));
    expect((await names()).slice(0, 4).sort()).toEqual(["Anna", "Dina", "Ella", "Fien"]);
  });

  test("stays the same from page to page on one day, and is another one on the next", async () => {
    await Promise.all(Array.from({ length: 15 }, (_, n) => helper(`helper-${n}`)));
    const [first, second] = [await names({ page: "1" }), await names({ page: "2" })];
    expect(new Set([...first, ...second]).size).toBe(15);
    expect(await names({ page: "1" })).toEqual(first);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 });
    const nextDay = [...(await names({ page: "1" })), ...(await names({ page: "2" }))];
    expect(nextDay).not.toEqual([...first, ...second]);
    expect(nextDay.sort()).toEqual([...first, ...second].sort());
  });
});

describe("whoever searches", () => {
  test("leaves nothing behind: no row of any table is other than before", async () => {
    await helper("Bart");
    const before = await everyTable();
    await search({ place: "Den Haag", words: "rouw", specialties: ["grief"], backgrounds: ["turkish"] });
    expect(await everyTable()).toEqual(before);
  });

  test("and says that something is missing adds one to a number, and nothing else", async () => {
    for (let n = 0; n < 2; n++) {
      done(await reportGap.run(null, { place: "Den Haag", specialties: "grief debts nonsense" }));
    }
    done(await reportGap.run(null, { place: "Nergenshuizen", specialties: "" }));
    const rows = await here.world.test.admin(
      `select to_char(month, 'DD') as day, area_code, specialty, missed from supply_gaps order by 2, 3`,
    );
    expect(rows).toEqual([
      { day: "01", area_code: "GM0518", specialty: "debts", missed: 2 },
      { day: "01", area_code: "GM0518", specialty: "grief", missed: 2 },
      { day: "01", area_code: null, specialty: null, missed: 1 },
    ]);
  });
});

async function everyTable(): Promise<Record<string, unknown>> {
  const tables = await here.world.test.admin("select tablename from pg_tables where schemaname = 'public'");
  const all: Record<string, unknown> = {};
  for (const { tablename } of tables)
    all[String(tablename)] = await here.world.test.admin(`table ${tablename}`);
  return all;
}
