import type postgres from "postgres";
import type { Helper } from "#app/domain/directory/helper";
import { nearForms } from "#app/domain/directory/near-words";
import { facetsOf, stemsOf, wordsOfPage } from "#app/domain/directory/refresh-search";
import { stemOf } from "#app/domain/directory/stem";
import {
  availabilities,
  backgrounds,
  genders,
  languages,
  paymentKinds,
  registers,
  specialties,
  ways,
} from "#app/domain/directory/vocabulary";
import { helperAreas, helperLanguages, helperProfiles, helperSpecialties } from "#drizzle/schema/directory";
import {
  declaredBackgrounds,
  helperAvailabilities,
  helperRegistrations,
} from "#drizzle/schema/helper-statements";
import { helperFacets, helperWords, searchWords } from "#drizzle/schema/search";
import { copyInto } from "./copy";
import { type Lots, lotsFrom } from "./random";
import words from "./words.json";

const day = 86_400_000;
const inOneGo = 5000;

type Codes = { city: string[]; district: string[]; quarter: string[] };
interface Invented {
  helper: Helper;
  accountId: string;
}

/** So many helpers over these areas, with what the search needs of each. Gives the pages and the accounts of the first ones. */
export async function fillHelpers(
  client: postgres.Sql,
  size: number,
  areaCodes: string[],
  now: number,
): Promise<{ pages: string[]; accounts: string[] }> {
  const lots = lotsFrom(20_261_121);
  const codes: Codes = {
    city: areaCodes.filter((code) => code.startsWith("GM")),
    district: areaCodes.filter((code) => code.startsWith("WK")),
    quarter: areaCodes.filter((code) => code.startsWith("BU")),
  };
  const known = new Set<string>();
  const first: Invented[] = [];
  for (let begin = 0; begin < size; begin += inOneGo) {
    const made = Array.from({ length: Math.min(inOneGo, size - begin) }, () => invented(lots, codes, now));
    await writeProfiles(client, made, now);
    await writeStatements(client, made, lots, now);
    await writeSearch(client, made, known);
    first.push(...made.slice(0, 1000 - first.length));
  }
  return { pages: first.map(({ helper }) => helper.id), accounts: first.map(({ accountId }) => accountId) };
}

function invented(lots: Lots, codes: Codes, now: number): Invented {
  const name = `${lots.one(words.firstNames)} ${lots.one(words.beginnings)}${lots.one(words.middles)}${lots.one(words.endings)}`;
  const areas = lots.some(
    lots.happens(0.15) ? codes.city : lots.happens(0.3) ? codes.district : codes.quarter,
    2,
  );
  const hasRoom = lots.happens(0.7) ? lots.one(availabilities) : null;
  const helper: Helper = {
    id: lots.id(now - lots.below(900 * day)),
    name,
    organisation: lots.happens(0.8) ? lots.one(words.organisations) : null,
    introduction: `${lots.one(words.does)}, ${lots.one(words.how)}. ${lots.one(words.does)}.`,
    expectation: lots.one(words.expects),
    payment: lots.one(paymentKinds),
    costs: null,
    gender: lots.happens(0.6) ? lots.one(genders) : null,
    photo: null,
    ways: lots.some(ways, 3),
    interpreter: "none",
    confirmedAt: new Date(now - lots.below(400 * day)),
    areas: areas.map((code) => ({ code, scheme: "CBS-BU", name: "", within: null })),
    specialties: lots.some(specialties, 4),
    languages: lots.happens(0.9) ? [...new Set(["nl" as const, ...lots.some(languages, 2)])] : ["en"],
    backgrounds: lots.happens(0.2) ? lots.some(backgrounds, 2) : [],
    room: hasRoom && {
      availability: hasRoom,
      wait: hasRoom === "waiting" ? 1 + lots.below(20) : null,
      statedAt: new Date(now - lots.below(40 * day)),
    },
    registrations: lots.happens(0.5)
      ? [{ register: lots.one(registers), number: String(lots.below(1e6)), checkedAt: null }]
      : [],
  };
  return { helper, accountId: lots.id(now - 900 * day) };
}

async function writeProfiles(client: postgres.Sql, made: Invented[], now: number): Promise<void> {
  const profiles = made.map(({ helper, accountId }) => {
    const { areas, specialties, languages, backgrounds, room, registrations, photo, ...columns } = helper;
    return { ...columns, accountId, publishedAt: new Date(now - day), versionId: columns.id };
  });
  await copyInto(client, helperProfiles, profiles);
  const each = <Row>(rows: (helper: Helper) => Row[]) => made.flatMap(({ helper }) => rows(helper));
  await copyInto(
    client,
    helperAreas,
    each((one) => one.areas.map(({ code }) => ({ helperId: one.id, areaCode: code }))),
  );
  await copyInto(
    client,
    helperSpecialties,
    each((one) => one.specialties.map((specialty) => ({ helperId: one.id, specialty }))),
  );
  await copyInto(
    client,
    helperLanguages,
    each((one) => one.languages.map((language) => ({ helperId: one.id, language }))),
  );
}

async function writeStatements(
  client: postgres.Sql,
  made: Invented[],
  lots: Lots,
  now: number,
): Promise<void> {
  const each = <Row>(rows: (helper: Helper) => Row[]) => made.flatMap(({ helper }) => rows(helper));
  await copyInto(
    client,
    helperAvailabilities,
    each(({ id, room }) => (room ? [{ helperId: id, ...room }] : [])),
  );
  await copyInto(
    client,
    helperRegistrations,
    each(({ id, registrations }) =>
      registrations.map(({ register, number }) => ({ helperId: id, register, number })),
    ),
  );
  await copyInto(
    client,
    declaredBackgrounds,
    each((one) =>
      one.backgrounds.map((background) => ({
        id: lots.id(now - 30 * day),
        helperId: one.id,
        background,
        edition: "2026-11",
      })),
    ),
  );
}

async function writeSearch(client: postgres.Sql, made: Invented[], known: Set<string>): Promise<void> {
  const helpers = made.map(({ helper }) => helper);
  const fresh = [...new Set(helpers.flatMap(wordsOfPage))].filter((word) => !known.has(word));
  for (const word of fresh) known.add(word);
  await copyInto(
    client,
    searchWords,
    fresh.map((word) => ({ word, stem: stemOf(word), near: nearForms(word) })),
  );
  await copyInto(
    client,
    helperWords,
    helpers.map((one) => ({ helperId: one.id, stems: stemsOf(one) })),
  );
  await copyInto(client, helperFacets, helpers.map(facetsOf));
}
