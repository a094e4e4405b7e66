import type {
  Availability,
  Background,
  Gender,
  Interpreter,
  Register,
  Way,
} from "#app/domain/directory/vocabulary";

/** What an invented helper says beside the own words. Who stands in no place of it says nothing about that. */
export interface Said {
  gender?: Gender;
  ways: Way[];
  interpreter?: Interpreter;
  costs?: string;
  room?: { availability: Availability; wait?: number };
  backgrounds?: Background[];
  registrations?: { register: Register; number: string }[];
}

/** By the sign-in of the helper. The numbers have the right shape and belong to nobody we know. */
export const saidByHelpers: Record<string, Said> = {
  "selam.gebrezgi": {
    gender: "woman",
    ways: ["home", "park", "office"],
    interpreter: "byPhone",
    room: { availability: "open" },
    backgrounds: ["eritrean"],
  },
  "youssef.elidrissi": {
    gender: "man",
    ways: ["home", "park", "evening"],
    room: { availability: "waiting", wait: 3 },
    backgrounds: ["moroccan"],
  },
  "marjolein.hoekstra": { gender: "woman", ways: ["home", "office"], room: { availability: "open" } },
  "ayse.karadag": {
    gender: "woman",
    ways: ["home", "evening"],
    room: { availability: "open" },
    backgrounds: ["turkish"],
  },
  "dwight.kartosen": {
    gender: "man",
    ways: ["park", "online", "evening"],
    room: { availability: "full" },
    backgrounds: ["surinamese"],
  },
  "katarzyna.wilk": {
    gender: "woman",
    ways: ["office", "online"],
    interpreter: "byPhone",
    room: { availability: "open" },
    backgrounds: ["polish"],
  },
  "hodan.warsame": {
    gender: "woman",
    ways: ["home"],
    room: { availability: "waiting", wait: 2 },
    backgrounds: ["somali"],
    registrations: [{ register: "BIG", number: "49012345630" }],
  },
  "ricardo.martina": {
    gender: "man",
    ways: ["park", "evening"],
    room: { availability: "open" },
    backgrounds: ["antillean"],
  },
  "indra.ramdhani": {
    gender: "woman",
    ways: ["home"],
    room: { availability: "open" },
    backgrounds: ["hindustani"],
    registrations: [{ register: "SKJ", number: "100012345" }],
  },
  "farid.sadeghi": {
    gender: "man",
    ways: ["office", "online"],
    costs: "U hebt een brief van uw huisarts nodig.",
    room: { availability: "waiting", wait: 8 },
    registrations: [
      { register: "BIG", number: "59012345616" },
      { register: "AGB", number: "94001234" },
    ],
  },
  "tineke.vanrijn": {
    gender: "woman",
    ways: ["home", "park"],
    room: { availability: "open" },
    backgrounds: ["dutch"],
  },
  "nadia.bouzidi": {
    gender: "woman",
    ways: ["office", "evening"],
    interpreter: "comesAlong",
    room: { availability: "open" },
    backgrounds: ["moroccan"],
    registrations: [{ register: "SKJ", number: "100023456" }],
  },
  "bart.koelewijn": {
    gender: "man",
    ways: ["office"],
    room: { availability: "open" },
    registrations: [{ register: "Registerplein", number: "202134" }],
  },
  "olena.kovalchuk": {
    gender: "woman",
    ways: ["home", "online", "evening"],
    costs: "Een uur kost 20 euro. Met een Ooievaarspas kost het 10 euro.",
    room: { availability: "open" },
    backgrounds: ["ukrainian"],
  },
  "mehmet.tunali": {
    gender: "man",
    ways: ["office"],
    interpreter: "byPhone",
    room: { availability: "waiting", wait: 1 },
    backgrounds: ["turkish"],
  },
  "joyce.pinas": {
    gender: "woman",
    ways: ["home", "evening"],
    room: { availability: "full" },
    backgrounds: ["surinamese"],
    registrations: [{ register: "SKJ", number: "100034567" }],
  },
  "elena.dimitrova": {
    gender: "woman",
    ways: ["office", "online"],
    room: { availability: "open" },
    backgrounds: ["bulgarian"],
  },
  "sanne.devink": {
    gender: "woman",
    ways: ["park", "office"],
    room: { availability: "waiting", wait: 6 },
    registrations: [{ register: "BIG", number: "69012345625" }],
  },
  "abdullahi.jama": {
    gender: "man",
    ways: ["park", "online", "evening"],
    room: { availability: "open" },
    backgrounds: ["somali"],
  },
  "wil.oosterbaan": { ways: ["home", "park"], room: { availability: "open" } },
  "samira.aitbrahim": {
    gender: "woman",
    ways: ["park"],
    room: { availability: "open" },
    backgrounds: ["moroccan"],
  },
  "pieter.zandbergen": {
    gender: "man",
    ways: ["home", "office"],
    interpreter: "comesAlong",
    room: { availability: "waiting", wait: 4 },
    registrations: [{ register: "Registerplein", number: "318805" }],
  },
  "rosa.villanueva": { gender: "woman", ways: ["online", "evening"], room: { availability: "open" } },
  "mihai.popovici": {
    gender: "man",
    ways: ["office", "evening"],
    room: { availability: "open" },
    backgrounds: ["romanian"],
  },
  "fatma.ozcelik": {
    gender: "woman",
    ways: ["home"],
    room: { availability: "waiting", wait: 3 },
    backgrounds: ["turkish"],
  },
  "yohannes.haile": {
    gender: "man",
    ways: ["office", "online"],
    room: { availability: "open" },
    backgrounds: ["eritrean"],
  },
  "lisette.wagenaar": {
    gender: "woman",
    ways: ["office", "online"],
    costs: "U hebt een brief van uw huisarts nodig.",
    room: { availability: "waiting", wait: 12 },
    registrations: [
      { register: "BIG", number: "79012345616" },
      { register: "AGB", number: "94005678" },
    ],
  },
  "cor.vrolijk": {
    gender: "man",
    ways: ["home", "park", "evening"],
    room: { availability: "open" },
    backgrounds: ["dutch"],
  },
  "anjali.bhagwandin": {
    gender: "woman",
    ways: ["office", "online", "evening"],
    costs: "Een gesprek kost 45 euro. Het eerste gesprek is gratis.",
    room: { availability: "open" },
    backgrounds: ["hindustani"],
  },
  "imran.qureshi": { gender: "man", ways: ["office", "online", "evening"], room: { availability: "open" } },
  "gwenda.statia": {
    gender: "woman",
    ways: ["home"],
    room: { availability: "open" },
    backgrounds: ["antillean"],
  },
  "thomas.verbrugge": {
    gender: "man",
    ways: ["home", "office"],
    interpreter: "byPhone",
    room: { availability: "open" },
  },
  "zahra.noori": {
    gender: "woman",
    ways: ["office"],
    interpreter: "comesAlong",
    room: { availability: "waiting", wait: 2 },
    registrations: [{ register: "SKJ", number: "100045678" }],
  },
  "ellen.brouwershaven": { ways: ["home", "online"], room: { availability: "open" } },
  "karim.haddou": {
    gender: "man",
    ways: ["park", "office"],
    room: { availability: "full" },
    backgrounds: ["moroccan"],
    registrations: [{ register: "BIG", number: "89012345625" }],
  },
  "hanneke.tolsma": {
    gender: "woman",
    ways: ["office"],
    room: { availability: "open" },
    backgrounds: ["indonesian"],
  },
  "mariusz.zielonka": {
    gender: "man",
    ways: ["home", "evening"],
    room: { availability: "open" },
    backgrounds: ["polish", "romaSinti"],
  },
  "chantal.lumbala": {
    gender: "woman",
    ways: ["home", "office"],
    interpreter: "byPhone",
    room: { availability: "waiting", wait: 5 },
    registrations: [{ register: "SKJ", number: "100056789" }],
  },
  "joost.vandermade": {
    gender: "man",
    ways: ["park", "evening"],
    costs: "Een uur samen sporten kost 15 euro.",
    room: { availability: "open" },
  },
  "shanti.jairam": {
    gender: "woman",
    ways: ["home", "park"],
    backgrounds: ["hindustani", "surinamese"],
    registrations: [{ register: "AGB", number: "88004321" }],
  },
};
