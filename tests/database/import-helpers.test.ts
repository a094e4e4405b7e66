import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { declareBackground } from "#app/domain/directory/declare-background";
import { exportHelpers } from "#app/domain/directory/export-helpers";
import { helperColumns, helperLine, parseHelpers } from "#app/domain/directory/helper-file";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { genders, specialties, ways } from "#app/domain/directory/vocabulary";
import { approveAll, bringsIn, publishes } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";

const known = new Set(["GM0518"]);
const header = helperColumns.join(",");
const line = (key: string, more: Partial<Record<(typeof helperColumns)[number], string>> = {}) => {
  const said = {
    key,
    name: key,
    introduction: "Ik luister.",
    expectation: "Ik bel.",
    payment: "free",
    areas: "GM0518",
    specialties: "grief",
    languages: "nl",
    ...more,
  };
  return helperColumns.map((column) => (said as Record<string, string>)[column] ?? "").join(",");
};
const file = (...lines: string[]) => parseHelpers([header, ...lines].join("\n"), known);

let world: World;
const everything = async () =>
  Promise.all(
    ["helper_profiles", "profile_versions", "profile_reviews", "helper_imports", "helper_areas"].map(
      (table) => world.test.admin(`select * from ${table} order by 1, 2`),
    ),
  );
beforeAll(async () => {
  world = await openWorld();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
});
afterAll(() => world?.close());

describe("a file of helpers", () => {
  test("has every bad line told by its number", () => {
    const read = file(
      line("a"),
      line("b", { areas: "GM9999" }),
      line("c", { SKJ: "12" }),
      line("a"),
      "too,few",
      line("d", { name: "", payment: "gold" }),
    );
    expect(read.helpers.map(({ key }) => key)).toEqual(["a"]);
    expect(read.problems.map((one) => one.line)).toEqual([3, 4, 5, 6, 7, 7]);
  });

  test("loses no line to a broken quotation mark in another", () => {
    const read = file(
      line("a", { introduction: 'Ik "luister' }),
      line("b"),
      line("c", { introduction: '"Ik luister' }),
      "",
      line("d", { introduction: '"Ik ""luister"""', expectation: '"Een.\r\n\r\nTwee."' }),
      line("e", { SKJ: "12" }),
      line("f", { introduction: '"Ik" luister' }),
      line("g"),
      line("h", { introduction: '"Ik luister' }),
      line("i", { costs: '"Een."' }),
      line("j", { costs: '"Niet dicht.' }),
      line("k"),
    );
    expect(read.helpers.map(({ key }) => key)).toEqual(["b", "d", "g", "i", "k"]);
    expect(read.helpers[1]?.content.introduction).toBe('Ik "luister"');
    expect(read.helpers[1]?.content.expectation).toBe("Een.\n\nTwee.");
    expect(read.problems.map((one) => one.line)).toEqual([2, 4, 9, 10, 12, 14]);
    expect(new Set(read.problems.map(({ what }) => what))).toEqual(
      new Set(["broken-quotes", "number-does-not-fit"]),
    );
  });

  test("loses no line to an open quotation mark that closes in another", () => {
    const read = file(line("a", { introduction: '"Ik' }), line("b"), line("c", { name: 'Cas"' }), line("d"));
    expect(read.helpers.map(({ key }) => key)).toEqual(["b", "d"]);
    expect(read.problems.map((one) => one.line)).toEqual([2, 4]);
  });

  test("says that its header has broken quotation marks", () => {
    expect(parseHelpers(`"${header}\n${line("a")}`, known).problems).toEqual([
      { line: 1, what: "broken-quotes" },
    ]);
  });

  test.each(["specialties", "languages", "payment", "areas", "name"])("says %s of every helper", (column) =>
    expect(file(line("a", { [column]: "" })).problems).toMatchObject([
      { line: 2, what: "required", column, said: "" },
    ]),
  );

  test("tells of several in one column only what is wrong, and what may stand there", () => {
    const wrong = file(line("a", { specialties: "grief gold silver", ways: "office moon", gender: "x" }));
    expect(wrong.problems).toEqual([
      { line: 2, what: "not-a-choice", column: "gender", said: "x", choices: genders },
      { line: 2, what: "not-a-choice", column: "ways", said: "moon", choices: ways },
      { line: 2, what: "not-a-choice", column: "specialties", said: "gold", choices: specialties },
      { line: 2, what: "not-a-choice", column: "specialties", said: "silver", choices: specialties },
    ]);
  });

  test("tells of more areas than a page has room for, and of a key that is too long", () => {
    const areas = Array.from({ length: 61 }, () => "GM0518").join(" ");
    expect(file(line("a", { areas })).problems).toMatchObject([
      { what: "too-long", column: "areas", said: `${"GM0518 ".repeat(6).slice(0, 39)}…` },
    ]);
    expect(file(line("k".repeat(121), { name: "a" }), line("", { name: "b" })).problems).toMatchObject([
      { line: 2, what: "too-long", column: "key", said: `${"k".repeat(39)}…` },
      { line: 3, what: "required", column: "key", said: "" },
    ]);
  });

  test("tells a key that occurs twice, also where its first line is not good", () => {
    const read = file(line("a", { SKJ: "12" }), line("a"), "b,few", line("b", { name: "" }), line("c"));
    expect(read.helpers.map(({ key }) => key)).toEqual(["c"]);
    expect(read.problems.filter(({ what }) => what === "key-twice")).toEqual([
      { line: 3, what: "key-twice", column: "key", said: "a", first: 2 },
      { line: 5, what: "key-twice", column: "key", said: "b", first: 4 },
    ]);
    expect(read.problems.map((one) => one.line)).toEqual([2, 3, 4, 5, 5]);
  });

  test.each(["name", "organisation", "introduction", "expectation", "costs"])(
    "puts no e-mail address in the %s on a page, and a telephone number if it says one",
    (field) => {
      for (const said of ["Mail anna@wijkteam.nl", "ANNA.B@post.wijkteam.example", "<a@b.nl>"])
        expect(file(line("a", { [field]: said })).problems).toEqual([
          { line: 2, what: "holds-an-email", column: field, said, choices: [] },
        ]);
      expect(file(line("a", { [field]: "Bel 06 12345678 @huis" })).problems).toEqual([]);
    },
  );

  test("may name an address for letters after the other columns, and says which is none", () => {
    const lines = ["anna@wijkteam.nl", " ", "anna", "anna@"].map((email, at) => `${line(`k${at}`)},${email}`);
    const read = parseHelpers([`${header},email`, ...lines].join("\n"), known);
    expect(read.helpers.map(({ email }) => email)).toEqual(["anna@wijkteam.nl", null]);
    const none = { what: "not-an-email", column: "email", choices: [] };
    expect(read.problems).toEqual([
      { line: 4, ...none, said: "anna" },
      { line: 5, ...none, said: "anna@" },
    ]);
    expect(read.helpers.map(helperLine).join("\n")).not.toContain("@");
    expect(file(line("a")).helpers[0]).not.toHaveProperty("email");
  });

  test("counts the lines within quotation marks too", () => {
    const read = file(line("a", { introduction: '"Een.\nTwee."' }), line("b", { areas: "" }));
    expect(read.helpers).toHaveLength(1);
    expect(read.problems.map((one) => one.line)).toEqual([4]);
  });

  test("may come from a Dutch spreadsheet, with semicolons", () => {
    const text = [header, line("a"), line("b")].join("\n");
    expect(parseHelpers(text.replaceAll(",", ";"), known)).toEqual(parseHelpers(text, known));
  });

  test.each(["=1+1", "+31", "-x", "@x", "'=x", "''@x", "'n"])(
    "carries %s as text, and brings it back",
    (said) => {
      const [anna] = file(line("Anna")).helpers;
      if (!anna) throw new Error("Anna is not there.");
      const helper = { ...anna, content: { ...anna.content, costs: said } };
      const written = helperLine(helper);
      expect(written.split(",")).not.toContainEqual(expect.stringMatching(/^[=+@-]/));
      expect(file(written).helpers).toEqual([helper]);
    },
  );

  test("imported twice changes nothing, and another line changes the one page once it is approved", async () => {
    const { helpers } = file(line("Anna", { specialties: "debts" }), line("Bram"));
    expect(await bringsIn(helpers)).toEqual({ added: 2, changed: 0, same: 0 });
    const before = await everything();
    expect(await bringsIn(helpers)).toEqual({ added: 0, changed: 0, same: 2 });
    expect(await everything()).toEqual(before);
    await approveAll(world);
    const approved = await everything();
    expect(await bringsIn(helpers)).toEqual({ added: 0, changed: 0, same: 2 });
    expect(await everything()).toEqual(approved);
    const other = file(line("Anna", { specialties: "work" })).helpers;
    expect(await bringsIn(other)).toMatchObject({ changed: 1 });
    await approveAll(world);
    const { found } = done(await searchHelpers.run(null, { place: "GM0518", specialties: ["work"] }));
    expect(found?.helpers.map(({ name, confirmedAt }) => [name, confirmedAt])).toEqual([["Anna", null]]);
    expect(found?.helpers[0]?.specialties).toEqual(["work"]);
  });

  test("leaves away whom moderators took away", async () => {
    await world.test.admin(
      "update helper_profiles set published_at = null, version_id = null where name = 'Bram'",
    );
    expect(await bringsIn(file(line("Bram", { costs: "Niets" })).helpers)).toMatchObject({ same: 1 });
    await approveAll(world);
    expect(
      await world.test.admin("select costs, published_at from helper_profiles where name = 'Bram'"),
    ).toEqual([{ costs: null, published_at: null }]);
  });

  test("goes out as it came in, without any background", async () => {
    const selam = await world.person("Selam");
    await publishes(world, selam, { name: "Selam" });
    done(await declareBackground.run(selam, { background: "eritrean", agreed: "yes" }));
    const { helpers } = done(await exportHelpers.run(null, {}));
    const text = [header, ...helpers.map(helperLine)].join("\n");
    expect(text).toContain("Selam");
    expect(text).not.toContain("eritrean");
    expect(parseHelpers(text, known)).toEqual({ helpers, problems: [] });
  });
});
