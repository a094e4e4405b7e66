import { type Facet, facetValues, type ValueOf } from "#app/domain/directory/facets";
import type { ImportedHelper } from "#app/domain/directory/helper-file";
import type { AreaRow } from "#app/domain/directory/parsed-areas";
import { contentOf } from "#app/domain/directory/profile-input";
import { wordsOf } from "#app/domain/directory/stem";
import { paymentKinds } from "#app/domain/directory/vocabulary";
import type { Naive } from "./naive-search";

const firstNames = [
  "Aisha",
  "Bram",
  "Chantal",
  "Dewi",
  "Emre",
  "Fatma",
  "Gerrit",
  "Hanneke",
  "Ibrahim",
  "Jolanda",
];
const lastNames = [
  "Bakker",
  "Demir",
  "Hoekstra",
  "El Amrani",
  "Janssen",
  "Kowalska",
  "Özçelik",
  "Ramdin",
  "Tesfay",
];
const sentences = [
  "Ik luister naar kinderen en hun ouders.",
  "Samen lezen we de brieven die zijn blijven liggen.",
  "We wandelen door het park en praten onderweg.",
  "Ik ken de weg bij de schuldhulp van de gemeente.",
  "Als wijkverpleegkundige kom ik bij u thuis.",
  "Op school zoek ik een plek waar het wel gaat.",
  "U hoeft bij mij niets uit te leggen.",
];

/** The same helpers for the same seed, over these areas: most in a district, some in a neighbourhood, few in a whole municipality. */
export function manyHelpers(count: number, areas: AreaRow[], seed = 1): ImportedHelper[] {
  const draw = drawFrom(seed);
  const by = (scheme: string) => areas.filter((area) => area.scheme === scheme).map(({ code }) => code);
  const [municipalities, districts, neighbourhoods] = [by("CBS-GM"), by("CBS-WK"), by("CBS-BU")];
  const area = () => {
    const size = draw(20);
    return one(draw, size === 0 ? municipalities : size < 13 ? districts : neighbourhoods);
  };
  return Array.from({ length: count }, (_, number) => {
    const values = <Name extends Facet>(facet: Name, most: number) =>
      Array.from({ length: draw(most + 1) }, () => one(draw, facetValues[facet] as readonly ValueOf<Name>[]));
    const input = {
      name: `${one(draw, firstNames)} ${one(draw, lastNames)} ${number}`,
      organisation: draw(2) === 0 ? null : `Stichting ${one(draw, lastNames)}`,
      introduction: `${one(draw, sentences)} ${one(draw, sentences)}`,
      expectation: one(draw, sentences),
      payment: one(draw, paymentKinds),
      costs: null,
      gender: draw(4) === 0 ? null : one(draw, facetValues.genders),
      ways: values("ways", 3),
      interpreter: "none" as const,
      areaCodes: [],
      specialties: [one(draw, facetValues.specialties), ...values("specialties", 3)],
      languages: ["nl" as const, ...values("languages", 2)],
      ...{ SKJ: null, BIG: null, AGB: null, Registerplein: null },
    };
    return { key: `made-${number}`, content: contentOf(input, [area(), area()]) };
  });
}

/** As the simple search knows this helper. */
export function naively({ content }: ImportedHelper): Naive {
  const { name, organisation, introduction, expectation, areaCodes, specialties, languages, gender, ways } =
    content;
  const has = {
    specialties,
    languages,
    backgrounds: [],
    genders: gender ? [gender] : [],
    ways,
    availabilities: [],
  };
  return { name, areaCodes, has, says: wordsOf([name, organisation, introduction, expectation].join(" ")) };
}

type Draw = (below: number) => number;

/** Mulberry32, by Tommy Ettinger: in the public domain. */
function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function one<Value>(draw: Draw, values: readonly Value[]): Value {
  const drawn = values[draw(values.length)];
  if (drawn === undefined) throw new Error("There is nothing to draw from.");
  return drawn;
}
