import { beforeEach, expect, test } from "vitest";
import { followRequest } from "#app/domain/contact/follow-request";
import { hidePage } from "#app/domain/directory/hide-page";
import { nextHelpers } from "#app/web/next-helpers.server";
import { type AskedHelper, asks } from "#tests/support/asking";
import { helpersInDenHaag } from "#tests/support/helpers-in-den-haag";
import { done } from "#tests/support/world";

const city = helpersInDenHaag();
let asked: AskedHelper;

/** Somebody who works in two towns, and one colleague in each of them and in none. */
beforeEach(async () => {
  await city.world.test.admin(`insert into areas (code, scheme, year, name, latitude, longitude)
    values ('GM0599', 'CBS-GM', 2024, 'Rotterdam', 51.9, 4.5), ('GM0363', 'CBS-GM', 2024, 'Amsterdam', 52.4, 4.9)
    on conflict do nothing`);
  asked = await city.helper("Selam", { areaCodes: ["GM0518", "GM0599"] });
  await city.helper("Haagse", { areaCodes: ["GM0518"] });
  await city.helper("Rotterdamse", { areaCodes: ["GM0599"] });
  await city.helper("Amsterdamse", { areaCodes: ["GM0363"] });
});

const request = async (more: Record<string, unknown>) => {
  const { code } = await asks(asked, more);
  return async () => {
    const { place, specialties, helpers } = await nextHelpers(done(await followRequest.run(null, { code })));
    return { place, specialties, names: helpers.map(({ name }) => name).sort() };
  };
};

test("the next helpers are from every area of whoever was asked, and the search for all of them names none of those alone", async () => {
  const offered = await request({ themes: [] });
  expect(await offered()).toEqual({ place: "", specialties: ["grief"], names: ["Haagse", "Rotterdamse"] });
});

test("they are from there too where the page is out of sight by now", async () => {
  const offered = await request({ themes: [] });
  done(await hidePage.run(asked.person, {}));
  expect(await offered()).toEqual({ place: "", specialties: ["grief"], names: ["Haagse", "Rotterdamse"] });
});

test("what was asked comes before what the helper does", async () => {
  await city.helper("Schuldhulp", { specialties: ["debts"], areaCodes: ["GM0599"] });
  await city.helper("Verweg", { specialties: ["debts"], areaCodes: ["GM0363"] });
  const offered = await request({ themes: ["debts"] });
  done(await hidePage.run(asked.person, {}));
  expect(await offered()).toEqual({ place: "", specialties: ["debts"], names: ["Schuldhulp"] });
});
