import type { AreaScheme } from "./place";
import type {
  Availability,
  Background,
  Gender,
  Interpreter,
  Language,
  PaymentKind,
  Register,
  RegisterFinding,
  Specialty,
  Way,
} from "./vocabulary";

/** What everybody may read of somebody who offers help. */
export interface Helper {
  id: string;
  name: string;
  organisation: string | null;
  introduction: string;
  expectation: string;
  payment: PaymentKind;
  costs: string | null;
  gender: Gender | null;
  /** The id of the photo on this page. */
  photo: string | null;
  ways: Way[];
  interpreter: Interpreter;
  /** When the person last said that this page is right. Null where the person never did. */
  confirmedAt: Date | null;
  areas: WorkingArea[];
  specialties: Specialty[];
  languages: Language[];
  /** Declared with a consent of its own. */
  backgrounds: Background[];
  room: Room | null;
  registrations: Registration[];
}

/** A number as the helper states it. */
export interface Registration {
  register: Register;
  number: string;
  /** When a moderator looked it up in the register last, and whether it was there. Null where nobody looked. */
  checkedAt: Date | null;
  finding?: RegisterFinding | null;
}

export interface WorkingArea {
  code: string;
  scheme: AreaScheme;
  name: string;
  /** The municipality it lies in; null for a municipality. */
  within: string | null;
}

export interface Room {
  availability: Availability;
  /** In weeks. Only where there is a wait. */
  wait: number | null;
  statedAt: Date;
}

const day = 86_400_000;
/** After this many days nobody counts on what was said about room. */
export const daysOfRoom = 30;

export function isRecent(room: Room, now = new Date()): boolean {
  return now.getTime() - room.statedAt.getTime() < daysOfRoom * day;
}
