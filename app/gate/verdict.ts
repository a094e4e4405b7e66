/** Why somebody who may know of a thing may still not do this with it. Each is a sentence in the catalogue "refusals". */
export type Refusal =
  | "members-only"
  | "owners-only"
  | "not-yours-to-share"
  | "not-let-in"
  | "not-asked-to-comment"
  | "not-asked-to-propose"
  | "not-yours-to-answer"
  | "not-yours-to-correct"
  | "not-your-own-page"
  | "page-names-no-organisation"
  | "not-yours-to-take"
  | "not-yours-to-settle"
  | "words-of-a-child"
  | "cannot-own"
  | "party-has-ended"
  | "party-not-here-yet";

export type Verdict = { allowed: true } | { allowed: false; because: Refusal };

export const allow: Verdict = { allowed: true };

export function refuse(because: Refusal): Verdict {
  return { allowed: false, because };
}
