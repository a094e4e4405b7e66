import { expect, test } from "vitest";
import { nextHelpers } from "#app/web/next-helpers.server";
import { helpersInDenHaag } from "#tests/support/helpers-in-den-haag";

const city = helpersInDenHaag();

/** Somebody who works in two towns, and one colleague in each of them and in none. */
async function inTwoTowns() {
  await city.world.test.admin(`insert into areas (code, scheme, year, name, latitude, longitude)
    values ('GM0599', 'CBS-GM', 2024, 'Rotterdam', 51.9, 4.5), ('GM0363', 'CBS-GM', 2024, 'Amsterdam', 52.4, 4.9)
    on conflict do nothing`);
  const asked = await city.helper("Selam", { areaCodes: ["GM0518", "GM0599"] });
  await city.helper("Haagse", { areaCodes: ["GM0518"] });
  await city.helper("Rotterdamse", { areaCodes: ["GM0599"] });
  await city.helper("Amsterdamse", { areaCodes: ["GM0363"] });
  return city.page(asked.helperId);
}

test("the next helpers are from every area of whoever was asked, and the search for all of them names none of those alone", async () => {
  const helper = await inTwoTowns();
  const { place, specialties, helpers } = await nextHelpers({ helper, themes: [] });
  expect(helpers.map(({ name }) => name).sort()).toEqual(["Haagse", "Rotterdamse"]);
  expect({ place, specialties }).toEqual({ place: "", specialties: ["grief"] });
});

test("where the page is out of sight it is by what was asked", async () => {
  await inTwoTowns();
  await city.helper("Schuldhulp", { specialties: ["debts"] });
  const { place, specialties, helpers } = await nextHelpers({ helper: null, themes: ["debts"] });
  expect(helpers.map(({ name }) => name)).toEqual(["Schuldhulp"]);
  expect({ place, specialties }).toEqual({ place: "", specialties: ["debts"] });
});
