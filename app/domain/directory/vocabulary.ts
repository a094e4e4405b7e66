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

export type Specialty = (typeof specialties)[number];
export type Language = (typeof languages)[number];
export type PaymentKind = (typeof paymentKinds)[number];
