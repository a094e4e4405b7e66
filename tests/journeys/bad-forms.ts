import type { Problem } from "#app/gate/outcome";

/** Whichever choice the page offers first. */
const anyOffered = "*";

const long = (length: number) => "x".repeat(length);

export interface BadForm {
  form: string;
  path: string;
  filled: Record<string, string>;
  wrong: Record<string, Problem>;
}

export const badForms: BadForm[] = [
  {
    form: "an account without anything",
    path: "/account/nieuw",
    filled: { name: "", signIn: "", password: "" },
    wrong: { name: "required", signIn: "sign-in-form", password: "password-too-short" },
  },
  {
    form: "an account with too much",
    path: "/account/nieuw",
    filled: { name: long(81), signIn: long(121), password: long(201) },
    wrong: { name: "too-long", signIn: "sign-in-form", password: "too-long" },
  },
  {
    form: "an account whose password is its name",
    path: "/account/nieuw",
    filled: { name: "Anna", signIn: "anna-van-zuid", password: "Anna-van-Zuid" },
    wrong: { password: "password-is-name" },
  },
  {
    form: "somebody unknown who signs in",
    path: "/inloggen",
    filled: { signIn: "niemand", password: "een lang wachtwoord" },
    wrong: { signIn: "wrong-sign-in" },
  },
  {
    form: "a goal without words",
    path: "/plan/doelen/nieuw",
    filled: { words: "  ", reason: "Omdat het kan." },
    wrong: { words: "required" },
  },
  {
    form: "a goal that is a book",
    path: "/plan/doelen/nieuw",
    filled: { words: long(301), reason: long(4001) },
    wrong: { words: "too-long", reason: "too-long" },
  },
  {
    form: "somebody of the family without a name, who is not born yet",
    path: "/plan/gezin/nieuw",
    filled: { name: " ", bornOn: "2999-01-01" },
    wrong: { name: "required", bornOn: "not-born-yet" },
  },
  {
    form: "an agreement without anything",
    path: ":goal/afspraken/nieuw",
    filled: { who: "", what: "", when: "" },
    wrong: { who: "required", what: "required", when: "required" },
  },
  {
    form: "an agreement with too much",
    path: ":goal/afspraken/nieuw",
    filled: { who: long(121), what: long(301), when: long(121) },
    wrong: { who: "too-long", what: "too-long", when: "too-long" },
  },
  {
    form: "an agreement with somebody who is not there, for no day",
    path: ":goal/afspraken/nieuw",
    filled: { who: "Ik", what: "Bellen", when: "Nu", withWhom: long(121), how: long(301), dueOn: "morgen" },
    wrong: { how: "too-long", withWhom: "too-long", dueOn: "not-a-date" },
  },
  {
    form: "a note without words",
    path: "/plan/opgeschreven/nieuw",
    filled: { words: " ", feeling: "better" },
    wrong: { words: "required" },
  },
  {
    form: "a moment to look back on no day",
    path: "/plan/terugkijken/nieuw",
    filled: { onDay: "morgen" },
    wrong: { onDay: "not-a-date" },
  },
  {
    form: "a decision of nothing, with too many words",
    path: ":decide",
    filled: { decision: "maybe", words: long(301) },
    wrong: { decision: "not-a-choice", words: "too-long" },
  },
  {
    form: "how far it is without an answer, on a day to come",
    path: ":goal/meting",
    filled: { onDay: "2999-01-01" },
    wrong: { compared: "required", onDay: "date-is-to-come" },
  },
  {
    form: "how far it is on no level",
    path: ":goal/meting",
    filled: { compared: "halfway" },
    wrong: { compared: "not-a-choice" },
  },
  {
    form: "a scale that is a book",
    path: ":goal/schaal",
    filled: { muchLess: long(301), expected: long(301) },
    wrong: { muchLess: "too-long", expected: "too-long" },
  },
  {
    form: "answers about a goal that are a book",
    path: ":goal/vijf-vragen",
    filled: { what: long(301), notice: long(601), reach: "ja", why: long(601), byWhen: long(201) },
    wrong: { what: "too-long", notice: "too-long", why: "too-long", byWhen: "too-long" },
  },
  {
    form: "a task without words, from no day",
    path: ":goal/taken/nieuw",
    filled: { words: " ", startsOn: "morgen" },
    wrong: { words: "required", startsOn: "not-a-date" },
  },
  {
    form: "a task of every week on no day",
    path: ":goal/taken/nieuw",
    filled: { words: "Wassen", repeat: "weekly" },
    wrong: { days: "required" },
  },
  {
    form: "an agreement that was moved to no day",
    path: ":edit/stand",
    filled: { step: "moved", movedTo: "", words: "Druk" },
    wrong: { movedTo: "required" },
  },
  {
    form: "an agreement that was moved to a day that has gone by",
    path: ":edit/stand",
    filled: { step: "moved", movedTo: "2020-02-29" },
    wrong: { movedTo: "date-has-passed" },
  },
  {
    form: "a goal for later on a day that has gone by, that came far in no words",
    path: ":goal/stand",
    filled: { lifecycle: "notNow", lookAgainOn: "2020-02-29", attainment: "own", words: " " },
    wrong: { lookAgainOn: "date-has-passed", words: "required" },
  },
  {
    form: "a goal that stands nowhere",
    path: ":goal/stand",
    filled: { lifecycle: "lost", attainment: "failed", words: long(301) },
    wrong: { lifecycle: "not-a-choice", attainment: "not-a-choice", words: "too-long" },
  },
  {
    form: "a goal of which nothing is left",
    path: ":goal/veranderen",
    filled: { words: " ", reason: "Omdat het kan." },
    wrong: { words: "required" },
  },
  {
    form: "an agreement of which nothing is left",
    path: ":edit/veranderen",
    filled: { who: "", what: long(301), when: " " },
    wrong: { who: "required", what: "too-long", when: "required" },
  },
  {
    form: "a correction that says nothing",
    path: ":correct/verbeteren",
    filled: { words: " ", feeling: "better" },
    wrong: { words: "required" },
  },
  {
    form: "progress without words",
    path: ":goal/voortgang/nieuw",
    filled: { words: "", feeling: "better" },
    wrong: { words: "required" },
  },
  {
    form: "progress with too much, and a feeling that does not exist",
    path: ":goal/voortgang/nieuw",
    filled: { words: long(2001), feeling: "great" },
    wrong: { words: "too-long", feeling: "not-a-choice" },
  },
  {
    form: "a comment without words, from the goal's page",
    path: ":goal",
    filled: { words: " \n " },
    wrong: { words: "required" },
  },
  {
    form: "a comment that is a book",
    path: ":goal/reacties",
    filled: { words: long(2001) },
    wrong: { words: "too-long" },
  },
  {
    form: "a comment without words, from an agreement's page",
    path: ":item",
    filled: { words: " " },
    wrong: { words: "required" },
  },
  {
    form: "a comment on an agreement that is a book",
    path: ":item/reacties",
    filled: { words: long(2001) },
    wrong: { words: "too-long" },
  },
  {
    form: "a proposal of which nothing is left",
    path: ":proposal",
    filled: { who: "", what: " ", when: "" },
    wrong: { who: "required", what: "required", when: "required" },
  },
  {
    form: "an invitation for nobody",
    path: "/plan/mensen/uitnodigen",
    filled: { name: "", organisation: "De Buurt", kind: "school" },
    wrong: { name: "required" },
  },
  {
    form: "an invitation with too much",
    path: "/plan/mensen/uitnodigen",
    filled: { name: long(81), organisation: long(121), kind: "spy" },
    wrong: { name: "too-long", organisation: "too-long", kind: "not-a-choice" },
  },
  {
    form: "sharing with nobody chosen",
    path: ":goal/delen",
    filled: { verb: "comment" },
    wrong: { partyId: "not-a-choice" },
  },
  {
    form: "sharing until a day that is none, to do what cannot be done",
    path: ":goal/delen",
    filled: { partyId: anyOffered, verb: "own", until: "morgen" },
    wrong: { verb: "not-a-choice", until: "not-a-date" },
  },
  {
    form: "sharing until a day, without the day",
    path: ":goal/delen",
    filled: { partyId: anyOffered, verb: "comment", from: "today", lasts: "day", until: "" },
    wrong: { until: "required" },
  },
  {
    form: "sharing until a day that has gone by",
    path: ":goal/delen",
    filled: { partyId: anyOffered, verb: "see", until: "2020-02-29" },
    wrong: { until: "date-has-passed" },
  },
];
