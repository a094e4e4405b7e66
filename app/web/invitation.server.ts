import { countAttempt } from "#app/domain/accounts/count-attempt";
import { lookUpInvitation } from "#app/domain/sharing/look-up-invitation";
import { type Asking, patiently, requirePerson, stop } from "./ask.server";
import type { Visit } from "./visit.server";

/** What the words open, or null where they open nothing. */
export async function lookUp(asking: Asking, words: string | undefined) {
  const person = await requirePerson(asking);
  await countGuess(asking);
  const found = await patiently(lookUpInvitation.run(person, { words }));
  return found.kind === "done" ? found.result : null;
}

/** One request is one guess, however many parts of the page ask. */
const counted = new WeakSet<Visit>();

/** Words are counted before they are tried: after too many, right ones get no answer for a while either. */
export async function countGuess(asking: Asking): Promise<void> {
  if (counted.has(asking.context.visit)) return;
  counted.add(asking.context.visit);
  const person = await requirePerson(asking);
  const tried = await patiently(countAttempt.run(null, { kind: "invitation-account", by: person.accountId }));
  if (tried.kind !== "done" || !tried.result.withinBounds) throw stop({ reason: "too-many" }, 429);
}
