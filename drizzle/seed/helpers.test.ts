import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAreas } from "#app/domain/directory/parse-areas";
import { languages, paymentKinds, specialties } from "#app/domain/directory/vocabulary";
import { inventedHelpers } from "./helpers";

const shipped = parseAreas(readFileSync("drizzle/seed/areas-the-hague.csv", "utf8"));
const shippedPostcodes = parseAreas(readFileSync("drizzle/seed/postcodes-the-hague.csv", "utf8"));
const neighbourhoods = ["BU05183620", "BU05183637", "BU05183638", "BU05183639"];
const moerwijk = ["WK051836", ...neighbourhoods];
const inMoerwijk = inventedHelpers.filter(({ areaCodes }) =>
  areaCodes.some((code) => moerwijk.includes(code)),
);

const jargon =
  /cli[eë]nt|dossier|casus|traject|regie|indicatie|intake|zorgmijder|probleemgezin|multiproblem/i;

test("forty people, each with a sign-in, a name and words of their own", () => {
  expect(inventedHelpers).toHaveLength(40);
  for (const own of ["signIn", "name", "introduction", "expectation"] as const) {
    expect(new Set(inventedHelpers.map((helper) => helper[own])).size, own).toBe(40);
  }
  expect(inventedHelpers.filter(({ signIn }) => !/^[a-z.]{3,120}$/.test(signIn))).toEqual([]);
});

test("they work in places that the shipped file has, each named once", () => {
  const known = new Set(shipped.ok ? shipped.areas.map(({ code }) => code) : []);
  for (const { name, areaCodes } of inventedHelpers) {
    expect(areaCodes.length, name).toBeGreaterThan(0);
    expect(new Set(areaCodes).size, name).toBe(areaCodes.length);
    expect(
      areaCodes.filter((code) => !known.has(code)),
      name,
    ).toEqual([]);
  }
});

test("the shipped files hold The Hague, its 44 wijken and Moerwijk's four neighbourhoods", () => {
  if (!shipped.ok || !shippedPostcodes.ok) throw new Error("The shipped files cannot be read.");
  const codes = shipped.areas.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith("WK0518"))).toHaveLength(44);
  expect(codes.filter((code) => !code.startsWith("WK0518"))).toEqual(["GM0518", ...neighbourhoods]);
  expect(shippedPostcodes.postcodes.filter(({ areaCode }) => !codes.includes(areaCode))).toEqual([]);
});

test("they do and speak what people can choose", () => {
  for (const helper of inventedHelpers) {
    expect(specialties, helper.name).toEqual(expect.arrayContaining(helper.specialties));
    expect(languages, helper.name).toEqual(expect.arrayContaining(helper.languages));
    expect(paymentKinds, helper.name).toContain(helper.payment);
    expect(helper.specialties.length, helper.name).toBeGreaterThan(0);
    expect(helper.languages, helper.name).toContain("nl");
  }
});

test("every theme, language and way of paying can be found with somebody", () => {
  expect(new Set(inventedHelpers.flatMap((helper) => helper.specialties))).toEqual(new Set(specialties));
  expect(new Set(inventedHelpers.flatMap((helper) => helper.languages))).toEqual(new Set(languages));
  expect(new Set(inventedHelpers.map(({ payment }) => payment))).toEqual(new Set(paymentKinds));
});

test("a family in Moerwijk has a choice, also for debts together with parenting, and in Tigrinya", () => {
  expect(inMoerwijk.length).toBeGreaterThanOrEqual(8);
  const both = inMoerwijk.filter((helper) =>
    ["debts", "parenting"].every((one) => helper.specialties.some((own) => own === one)),
  );
  expect(both.length).toBeGreaterThanOrEqual(3);
  expect(inMoerwijk.some((helper) => helper.languages.includes("ti"))).toBe(true);
});

test.each(inventedHelpers)("$name speaks in short, plain sentences", ({ introduction, expectation }) => {
  const introduced = sentences(introduction);
  const expected = sentences(expectation);
  expect([2, 3]).toContain(introduced.length);
  expect([1, 2]).toContain(expected.length);
  expect([...introduced, ...expected].filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  expect(`${introduction} ${expectation}`).not.toMatch(jargon);
});

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
