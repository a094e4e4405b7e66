import type { Language, PaymentKind, Specialty } from "./vocabulary";

/** What everybody may read of somebody who offers help. */
export interface Helper {
  id: string;
  name: string;
  organisation: string | null;
  introduction: string;
  expectation: string;
  payment: PaymentKind;
  /** Names of the areas, the largest first. */
  areas: string[];
  specialties: Specialty[];
  languages: Language[];
}
