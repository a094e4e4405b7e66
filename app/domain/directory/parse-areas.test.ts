import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type AreaFile, parseAreas } from "./parse-areas";

const dataFolder = "../shared/data";
const seedFolder = "drizzle/seed";
const wholeCountry = existsSync(`${dataFolder}/areas-nl.csv`);
const files = wholeCountry
  ? { from: "shared data", areas: `${dataFolder}/areas-nl.csv`, postcodes: `${dataFolder}/postcodes-nl.csv` }
  : {
      from: "shipped cut of The Hague",
      areas: `${seedFolder}/areas-the-hague.csv`,
      postcodes: `${seedFolder}/postcodes-the-hague.csv`,
    };
const expected = wholeCountry ? { areas: 18_309, postcodes: 22_646 } : { areas: 49, postcodes: 129 };

const brusselsHeader =
  "scheme,code,year,name_nl,name_fr,parent_code,parent_name,postcodes,postcodes_other,lat,lon";
const region =
  "NIS,04000,2022,Brussels Hoofdstedelijk Gewest,Région de Bruxelles-Capitale,,,,,50.83607,4.37065";
const city =
  "NIS,21004,2022,Brussel,Bruxelles,04000,Brussels Hoofdstedelijk Gewest,1000;1020,1030;1040,50.88520,4.35532";
const brussels = existsSync(`${dataFolder}/areas-brussels.csv`)
  ? { from: "shared data", text: readFileSync(`${dataFolder}/areas-brussels.csv`, "utf8"), areas: 20 }
  : {
      from: "two lines of it, the shared data being absent",
      text: lines(brusselsHeader, region, city),
      areas: 2,
    };

const areasHeader = "scheme,code,year,name,parent_code,lat,lon";
const theHague = "CBS-GM,GM0518,2024,'s-Gravenhage,,52.06856,4.30005";
const moerwijk = "CBS-WK,WK051836,2024,Moerwijk,GM0518,52.05053,4.29784";

test(`every Dutch area and postcode is read (${files.from})`, () => {
  expect(good(read(files.areas)).areas).toHaveLength(expected.areas);
  expect(good(read(files.postcodes)).postcodes).toHaveLength(expected.postcodes);
});

test(`every area has a parent, except municipalities, and a name to be found by (${files.from})`, () => {
  const { areas, names } = good(read(files.areas));
  const codes = new Set(areas.map(({ code }) => code));
  const orphans = areas.filter(
    ({ scheme, parentCode }) => scheme !== "CBS-GM" && !codes.has(parentCode ?? ""),
  );
  expect(orphans).toEqual([]);
  expect(new Set(names.map(({ areaCode }) => areaCode))).toEqual(codes);
});

test(`2532 lies wholly in Moerwijk (${files.from})`, () => {
  const { postcodes } = good(read(files.postcodes));
  const districts = postcodes.filter(
    ({ postcode, areaCode }) => postcode === "2532" && areaCode.startsWith("WK"),
  );
  expect(districts).toEqual([{ postcode: "2532", areaCode: "WK051836", share: 1 }]);
});

test(`the postcodes refer to areas that the file of areas has (${files.from})`, () => {
  const codes = new Set(good(read(files.areas)).areas.map(({ code }) => code));
  expect(good(read(files.postcodes)).postcodes.filter(({ areaCode }) => !codes.has(areaCode))).toEqual([]);
});

test("The Hague is found by its daily name, and so is Den Bosch", () => {
  const denBosch = "CBS-GM,GM0796,2024,'s-Hertogenbosch,,51.71687,5.35205";
  expect(good(parseAreas(lines(areasHeader, theHague, denBosch))).names).toEqual([
    { name: "s gravenhage", areaCode: "GM0518" },
    { name: "den haag", areaCode: "GM0518" },
    { name: "s hertogenbosch", areaCode: "GM0796" },
    { name: "den bosch", areaCode: "GM0796" },
  ]);
});

test("a place with an addition is found with and without it", () => {
  const bergen = "CBS-GM,GM0373,2024,Bergen (NH.),,52.66330,4.66985";
  expect(good(parseAreas(lines(areasHeader, bergen))).names.map(({ name }) => name)).toEqual([
    "bergen nh",
    "bergen",
  ]);
});

test("a name with commas stays one name", () => {
  const neighbourhood = 'CBS-BU,BU05183387,2024,"Venen, Oorden en Raden",WK051836,52.04438,4.25698';
  const { areas } = good(parseAreas(lines(areasHeader, theHague, moerwijk, neighbourhood)));
  expect(areas.at(-1)).toEqual({
    code: "BU05183387",
    scheme: "CBS-BU",
    year: 2024,
    name: "Venen, Oorden en Raden",
    parentCode: "WK051836",
    latitude: 52.04438,
    longitude: 4.25698,
  });
});

test(`Brussels is read in two languages, its codes as text (${brussels.from})`, () => {
  const { areas, names, postcodes } = good(parseAreas(brussels.text));
  expect(areas).toHaveLength(brussels.areas);
  expect(areas[0]).toMatchObject({ code: "04000", parentCode: null, scheme: "NIS" });
  const citysNames = names.filter(({ areaCode }) => areaCode === "21004").map(({ name }) => name);
  expect(citysNames).toEqual(["brussel", "bruxelles"]);
  expect(postcodes).toContainEqual({ postcode: "1000", areaCode: "21004", share: 1 });
  expect(postcodes).toContainEqual({ postcode: "1030", areaCode: "21004", share: 0.05 });
});

test("a file saved by a spreadsheet, with a byte order mark and Windows line ends, reads the same", () => {
  const text = lines(areasHeader, theHague, moerwijk);
  expect(parseAreas(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(parseAreas(text));
});

test.each([
  ["a column too few", "CBS-GM,GM0599,2024,Rotterdam,,51.92", "6 columns instead of 7"],
  ["a column too many", `${theHague},x`, "8 columns instead of 7"],
  ["a stray quotation mark", 'CBS-GM,GM0599,2024,"Rotterdam,,51.92,4.47', "broken quotation marks"],
  ["an unknown scheme", "CBS-XX,GM0599,2024,Rotterdam,,51.92,4.47", 'scheme "CBS-XX" is not a Dutch scheme'],
  ["a code that lost its zeros", "CBS-GM,GM34,2024,Almere,,52.36,5.24", 'code "GM34" is not a CBS-GM code'],
  ["a year in words", "CBS-GM,GM0034,nu,Almere,,52.36,5.24", 'year "nu" is not a year'],
  ["no name", "CBS-GM,GM0034,2024,-,,52.36,5.24", 'name "-" is not a name'],
  ["a decimal comma", 'CBS-GM,GM0034,2024,Almere,,"52,36",5.24', 'lat "52,36" is not a number'],
  ["a place off the globe", "CBS-GM,GM0034,2024,Almere,,92,5.24", 'lat "92" is not a latitude'],
  [
    "a wijk without parent",
    "CBS-WK,WK003401,2024,Almere,,52.36,5.24",
    'parent_code "" is not the parent of a CBS-WK',
  ],
  [
    "a parent that is missing",
    "CBS-WK,WK003401,2024,Almere,GM0034,52.36,5.24",
    'parent_code "GM0034" has no good line in this file',
  ],
  ["the same area again", theHague, "GM0518 occurs twice"],
])("an area with %s is reported by its line", (_, line, problem) => {
  expect(parseAreas(lines(areasHeader, theHague, "", line))).toEqual({
    ok: false,
    problems: [{ line: 4, problem }],
  });
});

test.each([
  ["a postcode of three digits", "253,WK051836,1.0000", 'pc4 "253" is not a postcode'],
  ["a municipality", "2532,GM0518,1.0000", 'area_code "GM0518" is not the code of a wijk or buurt'],
  ["more than the whole", "2532,WK051836,1.2", 'share "1.2" is not a share between 0 and 1'],
  ["a pair that was there", "2531,WK051836,0.5", "2531 in WK051836 occurs twice"],
])("a postcode row with %s is reported by its line", (_, line, problem) => {
  const text = lines("pc4,area_code,share", "2531,WK051836,1.0000", line);
  expect(parseAreas(text)).toEqual({ ok: false, problems: [{ line: 3, problem }] });
});

test("a Brussels row with a postcode of five digits is reported by its line", () => {
  expect(parseAreas(lines(brusselsHeader, region, city.replace("1000;", "10000;")))).toEqual({
    ok: false,
    problems: [{ line: 3, problem: 'postcodes "10000;1020" is not a list of postcodes' }],
  });
});

test("all problems of a file are told at once, in the order of its lines, and nothing is read", () => {
  const result = parseAreas(lines(areasHeader, moerwijk, "x", 'CBS-GM,"GM,2024', theHague, theHague));
  expect(result).toMatchObject({ ok: false, problems: [{ line: 3 }, { line: 4 }, { line: 6 }] });
  expect(result).not.toHaveProperty("areas");
});

test.each(["", "code,name\nGM0518,Den Haag\n", "pc4;area_code;share\n"])(
  "a file of another format is refused: %j",
  (text) => {
    const header = text.split("\n")[0];
    expect(parseAreas(text)).toEqual({
      ok: false,
      problems: [{ line: 1, problem: `unknown header: ${header}` }],
    });
  },
);

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}

function read(path: string): AreaFile {
  return parseAreas(readFileSync(path, "utf8"));
}

function good(result: AreaFile) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result;
}
