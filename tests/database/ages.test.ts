import { afterAll, beforeAll, expect, test } from "vitest";
import { ageRules, ageTierOn, ageTiers, jurisdictions } from "#app/domain/households/age-tiers";
import { openTestDatabase, type TestDatabase } from "#tests/support/database";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database?.close());

/** Days on which a calendar has its corners. */
const births = [
  "2008-02-29",
  "2010-02-28",
  "2010-03-01",
  "2011-12-31",
  "2012-01-01",
  "2012-02-29",
  "2010-05-17",
];
/** The first and the last moment of a day in Amsterdam, in winter and in summer. */
const moments = [0, 12, 16, 18].flatMap((years) =>
  births.flatMap((born) =>
    [-1, 0, 1].map((shift) => {
      const day = new Date(`${Number(born.slice(0, 4)) + years}${born.slice(4)}T12:00:00Z`);
      day.setUTCDate(day.getUTCDate() + shift);
      return { born, day: day.toISOString().slice(0, 10) };
    }),
  ),
);

test("the ages are the same in the database and in the rules", async () => {
  for (const country of jurisdictions) {
    const [row] = await database.admin(
      `select agrees_from('${country}') as agrees, decides_from('${country}') as decides, adult_from('${country}') as adult`,
    );
    const { agreesFrom, decidesFrom, adultFrom } = ageRules[country];
    expect(row, country).toEqual({ agrees: agreesFrom, decides: decidesFrom, adult: adultFrom });
  }
});

test.each(jurisdictions)("somebody in %s reaches an age at the same moment in both", async (country) => {
  const values = moments.map(({ born, day }) => `('${born}', '${day}')`).join(", ");
  const rows = await database.admin(`
    select born, day, at, has_reached(agrees_from('${country}'), born::date, moment) as agrees,
      has_reached(decides_from('${country}'), born::date, moment) as decides
    from (values ${values}) as cases (born, day)
    cross join lateral (values ('first', day::timestamp at time zone 'Europe/Amsterdam'),
      ('last', (day::timestamp + interval '1 day - 1 second') at time zone 'Europe/Amsterdam')) as moments (at, moment)`);
  expect(rows.length).toBe(moments.length * 2);
  for (const row of rows) {
    const tier = ageTiers.indexOf(ageTierOn(String(row.day), String(row.born), country));
    const rules = { agrees: tier >= ageTiers.indexOf("from12"), decides: tier >= ageTiers.indexOf("from16") };
    expect({ agrees: row.agrees, decides: row.decides }, JSON.stringify(row)).toEqual(rules);
  }
});

test("who has no day of birth has reached every age", async () => {
  const [row] = await database.admin("select has_reached(18, null, now()) as reached");
  expect(row).toEqual({ reached: true });
});
