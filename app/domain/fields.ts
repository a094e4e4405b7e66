import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import type { Problem } from "#app/gate/outcome";
import { today } from "./days";
import { endOfDay } from "./end-of-day";

/** A new id: UUID version 7 (RFC 9562), so that ids follow time. */
export const newId = (): string => uuidv7();

const problem = (code: Problem) => code;

/** The id of one kind of thing. Another kind's id does not fit where this one is asked. */
export const idOf = <Kind extends string>(_kind: Kind) =>
  z.uuid(problem("malformed")).toLowerCase().brand<Kind>();

export const HouseholdId = idOf("household");
export const GoalId = idOf("goal");
export const PartyId = idOf("party");
export const InvitationId = idOf("invitation");
export const GrantId = idOf("grant");
export const ItemId = idOf("item");
export const MemberId = idOf("member");
export const ProposalId = idOf("proposal");
export const ClosingId = idOf("closing");
export const CopyId = idOf("copy");
export const EvaluationId = idOf("evaluation");
export const MeasurementId = idOf("measurement");
export const HeadingId = idOf("heading");
/** The version of a text that somebody had before him when he began to change it. */
export const VersionId = idOf("version");
/** The id that a form brings for the row it makes: sent twice, it makes one row. */
export const NewId = idOf("new");

/** Characters that no eye sees: controls, and the ones that turn the direction of what stands beside them. */
const unseen = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const lettersOrSigns = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\u3164\uffa0]/u;

/** Without what no eye sees, and with one sort of line ends. */
export const cleaned = (value: string) => value.replace(/\r\n?/g, "\n").replace(unseen, "").trim();
const words = (longest: number) =>
  z.string().regex(lettersOrSigns, problem("required")).max(longest, problem("too-long"));

/** One line of somebody's own words. */
export const line = (longest = 120) =>
  z
    .string(problem("required"))
    .transform((value) => cleaned(value).replace(/\s+/g, " "))
    .pipe(words(longest));

/** Some sentences of somebody's own words. Line ends are kept as one sort. */
export const text = (longest = 4000) => z.string(problem("required")).transform(cleaned).pipe(words(longest));

/** The same, where nothing written means null. */
export const optionalLine = (longest = 120) => optional(line(longest));
export const optionalText = (longest = 4000) => optional(text(longest));

const optional = (field: ReturnType<typeof text>) =>
  z
    .string(problem("malformed"))
    .optional()
    .transform((value) => (value && lettersOrSigns.test(value) ? value : null))
    .pipe(z.nullable(field));

/** One e-mail address, to which one letter goes. Nothing written gives null. */
export const optionalEmail = z
  .string(problem("malformed"))
  .default("")
  .transform(cleaned)
  .pipe(z.union([z.literal(""), z.email(problem("not-an-email")).max(254, problem("too-long"))]))
  .transform((value) => value || null);

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, problem("not-a-choice"));

export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal(""), choice(values)], problem("not-a-choice"))
    .optional()
    .transform((value) => value || null);

/** Zero, one or several ticked boxes of the same name. */
export const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([choice(values), z.array(choice(values))], problem("not-a-choice"))
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()));

/** At least one ticked box of the same name. */
export const oneOrMore = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  several(values).refine((ticked) => ticked.length > 0, problem("required"));

/** Zero, one or several ticked boxes that each stand for something with an id. Twice the same counts once. */
export const severalIds = z
  .union([z.uuid(), z.array(z.uuid()).max(200)], problem("not-a-choice"))
  .optional()
  .transform((value) => [...new Set([value ?? []].flat().map((id) => id.toLowerCase()))]);

/** A day as browsers send it (YYYY-MM-DD) or as people write it (DD-MM-YYYY). It gives YYYY-MM-DD; nothing written gives "". */
export const writtenDay = z
  .string()
  .default("")
  .transform((value) => value.trim().replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, yearFirst))
  .pipe(z.union([z.literal(""), z.iso.date(problem("not-a-date"))], problem("not-a-date")));

/** A day that a page names, as YYYY-MM-DD. */
export const Day = z.iso.date(problem("malformed"));

/** A day to be the last one. It gives the moment after that day in the time of Amsterdam; nothing written gives null. A day that has gone by is refused. */
export const optionalDay = writtenDay
  .transform((value) => (value ? endOfDay(value) : null))
  .refine((moment) => moment === null || moment.getTime() > Date.now(), problem("date-has-passed"));

/** A day of birth, as YYYY-MM-DD. Nothing written gives null. */
export const optionalBirthday = writtenDay
  .transform((day) => day || null)
  .refine((day) => day === null || (day >= "1900-01-01" && day <= today()), problem("not-born-yet"));

function yearFirst(_written: string, day: string, month: string, year: string): string {
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
