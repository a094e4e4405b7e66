/** What people ask help with. The words for it are in the catalogues, the most asked comes first. */
export const specialties = [
  "debts",
  "papers",
  "parenting",
  "housing",
  "loneliness",
  "mentalHealth",
  "health",
  "informalCare",
  "work",
  "school",
  "youth",
  "divorce",
  "grief",
  "addiction",
  "violenceAtHome",
  "disability",
] as const;

/** ISO 639-1, and ISO 639-3 for the languages of The Hague that have no code there. */
export const languages = [
  "nl",
  "en",
  "ar",
  "tr",
  "pl",
  "es",
  "fr",
  "de",
  "bg",
  "ro",
  "uk",
  "ti",
  "so",
  "fa",
  "ur",
  "hi",
  "hns",
  "rif",
  "pap",
  "srn",
] as const;

export const paymentKinds = ["free", "insured", "municipality", "paid"] as const;

/** What a helper may say about the own roots, of own free will and with a consent of its own. */
export const backgrounds = [
  "surinamese",
  "hindustani",
  "turkish",
  "moroccan",
  "antillean",
  "eritrean",
  "syrian",
  "somali",
  "polish",
  "bulgarian",
  "romanian",
  "ukrainian",
  "indonesian",
  "romaSinti",
  "dutch",
] as const;

export const genders = ["woman", "man", "otherGender"] as const;

/** Where and when helper and family meet. */
export const ways = ["home", "park", "office", "online", "evening"] as const;

export const availabilities = ["open", "waiting", "full"] as const;

/** Whether somebody can translate, apart from what the helper speaks. */
export const interpreters = ["none", "byPhone", "comesAlong"] as const;

export const registers = ["SKJ", "BIG", "AGB", "Registerplein"] as const;

/** What of a search may mean that somebody is in danger now. */
export const dangers = ["violenceAtHome", "suicide"] as const;

/** Whether a moderator found the number of a helper in its register. */
export const registerFindings = ["found", "notFound"] as const;

/** What a moderator makes of a page that was handed in, or of a whole file of them. */
export const reviewDecisions = ["approved", "sentBack"] as const;

/** What becomes of what was handed in. What a file says is withdrawn where its page has gone, is somebody's now, or says the same again. */
export const reviewEndings = [...reviewDecisions, "withdrawn"] as const;

export type Specialty = (typeof specialties)[number];
export type Language = (typeof languages)[number];
export type PaymentKind = (typeof paymentKinds)[number];
export type Background = (typeof backgrounds)[number];
export type Gender = (typeof genders)[number];
export type Way = (typeof ways)[number];
export type Availability = (typeof availabilities)[number];
export type Interpreter = (typeof interpreters)[number];
export type Register = (typeof registers)[number];
export type Danger = (typeof dangers)[number];
export type RegisterFinding = (typeof registerFindings)[number];
export type ReviewDecision = (typeof reviewDecisions)[number];
export type ReviewEnding = (typeof reviewEndings)[number];
