import { type BadForm, long } from "./bad-form";

/** What a moderator writes for everybody. */
export const badWebsiteForms: BadForm[] = [
  {
    form: "a tool without anything",
    who: "moderator",
    path: "/redactie/zelfhulp/:fresh",
    filled: { name: " ", says: "", privacy: "", address: "" },
    wrong: {
      ...{ name: "required", says: "required", privacy: "required", address: "required" },
      ...{ cost: "not-a-choice", specialties: "required", languages: "required" },
    },
  },
  {
    form: "a tool with too much, at an address that is none",
    who: "moderator",
    path: "/redactie/zelfhulp/geldfit",
    filled: {
      ...{ name: long(61), says: long(301), privacy: long(201), address: "geldfit" },
      ...{ cost: "nothing", searchWords: long(301) },
    },
    wrong: {
      ...{ name: "too-long", says: "too-long", privacy: "too-long", address: "not-an-address" },
      ...{ cost: "not-a-choice", searchWords: "too-long" },
    },
  },
  {
    form: "a tool in English without anything",
    who: "moderator",
    path: "/redactie/zelfhulp/geldfit/en",
    filled: { name: "", says: " ", privacy: "" },
    wrong: { name: "required", says: "required", privacy: "required" },
  },
  {
    form: "a page of explanation with half of its parts",
    who: "moderator",
    path: "/redactie/uitleg/plan/nl",
    filled: { title: "", lead: long(301), heading1: "", text2: "", heading4: long(81) },
    wrong: {
      ...{ title: "required", lead: "too-long", heading1: "required", text2: "required" },
      ...{ heading4: "too-long", text4: "required" },
    },
  },
  {
    form: "a page of explanation in which a heading or a text is left out",
    who: "moderator",
    path: "/redactie/uitleg/plan/en",
    filled: { heading1: "", text2: " ", heading4: "Only a heading" },
    wrong: { heading1: "required", text2: "required", text4: "required" },
  },
];
