import {
  type Gender,
  type Interpreter,
  type Language,
  languages,
  type PaymentKind,
  type Register,
  registers,
  type Specialty,
  specialties,
  type Way,
  ways,
} from "./vocabulary";

/** What a helper wants the own page to say. Room and background are said apart from it, and count at once. */
export interface ProfileContent {
  name: string;
  organisation: string | null;
  introduction: string;
  expectation: string;
  payment: PaymentKind;
  costs: string | null;
  gender: Gender | null;
  ways: Way[];
  interpreter: Interpreter;
  areaCodes: string[];
  specialties: Specialty[];
  languages: Language[];
  registrations: { register: Register; number: string }[];
  /** The photo on the page, by its id. Not there where there is none. */
  photo?: string | null;
}

/** The same page with this photo. Nothing is said of one where there is none, as in what was handed in before there were photos. */
export function withPhoto({ photo: _, ...said }: ProfileContent, photo: string | null): ProfileContent {
  return photo ? { ...said, photo } : said;
}

/** The same page with its lists in one order, since none of them has an order of its own: what then differs is a change. */
export function inOneOrder(content: ProfileContent): ProfileContent {
  return {
    ...content,
    ways: ways.filter((one) => content.ways.includes(one)),
    areaCodes: [...new Set(content.areaCodes)].sort(),
    specialties: specialties.filter((one) => content.specialties.includes(one)),
    languages: languages.filter((one) => content.languages.includes(one)),
    registrations: registers.flatMap((register) =>
      content.registrations.filter((stated) => stated.register === register),
    ),
  };
}

/** The fields of a page, in the order in which people read them. */
export const profileFields = [
  "name",
  "organisation",
  "gender",
  "introduction",
  "expectation",
  "specialties",
  "areaCodes",
  "languages",
  "interpreter",
  "ways",
  "payment",
  "costs",
  "registrations",
] as const satisfies readonly (keyof ProfileContent)[];

/** How long the own words on a page may be, in characters. */
export const longest = { name: 80, organisation: 120, introduction: 1500, expectation: 1000, costs: 300 };
