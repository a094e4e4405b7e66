import type { Refusal } from "./verdict";

/** A key of the catalogue "problems", never a sentence. */
export type Problem =
  | "required"
  | "too-long"
  | "not-a-choice"
  | "not-a-date"
  | "date-has-passed"
  | "date-is-to-come"
  | "sign-in-taken"
  | "sign-in-form"
  | "password-too-short"
  | "password-is-name"
  | "wrong-sign-in"
  | "too-many-tries"
  | "invitation-not-usable"
  | "not-an-email"
  | "holds-an-email"
  | "too-many-letters"
  | "last-owner"
  | "too-many-plans"
  | "longer-than-five-years"
  | "not-born-yet"
  | "born-on-fixed"
  | "help-has-ended"
  | "help-list-waits"
  | "answered-meanwhile"
  | "changed-meanwhile"
  | "taken-meanwhile"
  | "cannot-be-asked"
  | "number-does-not-fit"
  | "unknown-place"
  | "several-places"
  | "unclear-places"
  | "code-not-usable"
  | "not-a-number"
  | "holds-a-citizen-number"
  | "no-consent"
  | "consent-first"
  | "has-a-page"
  | "link-is-dead"
  | "not-without-consent"
  | "no-leads-on"
  | "no-way-to-meet"
  | "contact-is-over"
  | "closes-too-early"
  | "not-an-hour"
  | "not-weeks"
  | "too-many-requests"
  | "too-many-invitations"
  | "no-photo"
  | "photo-too-large"
  | "photo-unknown-type"
  | "photo-broken"
  | "too-many-photos"
  | "not-an-address"
  | "malformed";

/** Field name -> what is wrong with it. */
export type FieldErrors = Record<string, Problem>;

/** Field name -> the parts of what was typed there that the problem is about, cut short to be named in its sentence. */
export type Named = Record<string, string[]>;

/** The four ways in which a command or a question ends. Anything else is thrown. */
export type Outcome<Result> =
  | {
      kind: "done";
      result: Result /** The one household that it was about, as its line in the ledger says. */;
      householdId?: string;
    }
  | { kind: "invalid"; fields: FieldErrors; named?: Named }
  | { kind: "missing" }
  | { kind: "refused"; because: Refusal };

/** What a command gives back when the database knows something about the input that its shape does not tell. */
export class Invalid {
  constructor(
    readonly fields: FieldErrors,
    readonly named?: Named,
  ) {}
}
