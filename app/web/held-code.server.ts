import { redirect } from "@remix-run/node";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { followRequest } from "#app/domain/contact/follow-request";
import { splitWords } from "#app/domain/split-words";
import type { Act } from "#app/gate/command";
import { type Asking, patiently, stop } from "./ask.server";
import { heldIn, toHold } from "./left-at-once";
import { networkOf } from "./network";
import { paths } from "./paths";
import { answer, valuesOf } from "./submit.server";
import type { Visit } from "./visit.server";

const cookieName = "vraag";
const halfAnHour = 30 * 60;
const secure = process.env.APP_URL?.startsWith("https:") ? "; Secure" : "";

/** The code stays in this browser for half an hour, and never stands in an address: the history of a phone is read by others. */
export function holdCode(visit: Visit, code: string): void {
  const value = toHold(splitWords(code).join("-"), visit.left);
  visit.cookies.push(
    `${cookieName}=${value}; Path=${paths.enterCode()}; Max-Age=${halfAnHour}; SameSite=Lax; HttpOnly${secure}`,
  );
}

export function forgetCode(visit: Visit): void {
  visit.cookies.push(`${cookieName}=; Path=${paths.enterCode()}; Max-Age=0; SameSite=Lax; HttpOnly${secure}`);
}

export function heldCode({ headers }: Request): string | null {
  return heldIn(headers.get("Cookie") ?? "", cookieName);
}

/** What the code in this browser opens, or the page where a code is filled in. */
export async function follow(asking: Asking) {
  const code = heldCode(asking.request);
  if (!code) throw redirect(paths.enterCode());
  const found = await tryCode(asking, code);
  if (!found) throw redirect(paths.enterCode());
  holdCode(asking.context.visit, code);
  return { code, request: found };
}

/** Counted before it is tried, so that a lucky guess after too many others opens nothing. */
export async function tryCode(asking: Asking, code: string) {
  await countPerNetwork(asking, "code-network");
  const found = await patiently(followRequest.run(null, { code }));
  return found.kind === "done" ? found.result : null;
}

/** Does something in the name of whoever holds the code. */
export async function submitWithCode<Result>(act: Act<null, Result>, asking: Asking) {
  const code = heldCode(asking.request);
  if (!code) throw redirect(paths.enterCode());
  await countPerNetwork(asking, "code-network");
  const values = await valuesOf(asking.request);
  return answer(await patiently(act.run(null, { ...values, code })), values, () =>
    redirect(paths.followRequest()),
  );
}

type Counted = "code-network" | "link-network" | "profile-network" | "search-network";

/** One request is one try, however many parts of the page ask. */
const counted = new WeakSet<Visit>();

export async function countPerNetwork({ context: { visit } }: Asking, kind: Counted): Promise<void> {
  if (counted.has(visit)) return;
  counted.add(visit);
  const tried = await patiently(countAttempt.run(null, { kind, by: networkOf(visit.address) }));
  if (tried.kind !== "done" || !tried.result.withinBounds) throw stop({ reason: "too-many" }, 429);
}
