import { deflateRawSync, inflateRawSync } from "node:zlib";
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { type Draft, type Step, stepAfter, toldIn, withStep } from "#app/domain/contact/request-draft";
import {
  AskerFields,
  ChannelFields,
  ConsentFields,
  MeetingFields,
  NameFields,
  SubjectFields,
  WordsFields,
} from "#app/domain/contact/request-fields";
import { newId } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { carriesSms } from "#app/mail/post.server";
import { heldIn, toHold } from "./left-at-once";
import { paths } from "./paths";
import type { Values } from "./stop";
import { shownAgain } from "./submit.server";
import type { Visit } from "./visit.server";

const cookieName = "concept";
const halfAnHour = 30 * 60;
/** Browsers keep no cookie of more than 4,096 bytes. */
const longestCookie = 3_500;
const longestText = 20_000;

/** What was filled in so far stays in the browser of whoever asks. We keep nothing before it is sent. */
export function draftIn(request: Request): Draft {
  const packed = heldIn(request.headers.get("Cookie") ?? "", cookieName);
  const fresh: Draft = { id: newId(), values: {} };
  if (!packed) return fresh;
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: longestText });
    const kept: unknown = JSON.parse(text.toString("utf8"));
    return isDraft(kept) ? kept : fresh;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code) return fresh;
    throw error;
  }
}

/** False where it is more than a browser keeps. */
function keepDraft(visit: Visit, helperId: string, draft: Draft): boolean {
  const packed = deflateRawSync(JSON.stringify(draft)).toString("base64url");
  if (packed.length > longestCookie) return false;
  visit.cookies.push(cookieOf(helperId, toHold(packed, visit.left), halfAnHour));
  return true;
}

export function forgetDraft(visit: Visit, helperId: string): void {
  visit.cookies.push(cookieOf(helperId, "", 0));
}

function cookieOf(helperId: string, value: string, seconds: number): string {
  const secure = process.env.APP_URL?.startsWith("https:") ? "; Secure" : "";
  return `${cookieName}=${value}; Path=${paths.helper(helperId)}; Max-Age=${seconds}; SameSite=Lax; HttpOnly${secure}`;
}

const fieldsOf: Record<Step, z.ZodType> = {
  wie: AskerFields,
  toestemming: ConsentFields,
  naam: NameFields,
  woorden: WordsFields,
  bereiken: ChannelFields,
  plek: MeetingFields,
};

/** One page of the form: it goes on to the next one, or shows what does not fit. */
export function takeStep(visit: Visit, helperId: string, draft: Draft, step: Step, values: Values) {
  const tellsWords = step !== "woorden" || toldIn(draft) === "everything";
  const parsed = (tellsWords ? fieldsOf[step] : SubjectFields).safeParse(values);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => [String(path[0]), message as Problem]);
    return shownAgain(Object.fromEntries(problems.reverse()), values);
  }
  const { id: _, ...given } = values;
  const next = withStep(draft, step, given);
  if (!keepDraft(visit, helperId, next)) return shownAgain({ words: "too-long" }, values);
  return redirect(paths.askStep(helperId, stepAfter(next, step, carriesSms()) ?? "controle"));
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  return "id" in value && "values" in value && typeof value.values === "object" && value.values !== null;
}
