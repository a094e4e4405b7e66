import { data } from "@remix-run/node";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import type { FieldErrors, Named, Outcome } from "#app/gate/outcome";
import { type Asking, addressOf, patiently, stayInItsPlan, stop } from "./ask.server";
import type { Values } from "./stop";

/** What a page shows again after a form did not fit: every value as it was typed, and what is wrong with which. */
export interface Submitted {
  values: Values;
  fields: FieldErrors;
  named?: Named;
}

/**
 * Submits a form in the name of who is signed in. The address's own ids (params) win over anything the form says.
 * Who was signed out meanwhile keeps what was written.
 */
export async function submit<Result, Shown>(
  act: Act<Person, Result>,
  asking: Asking,
  params: Record<string, string | undefined>,
  onDone: (result: Result) => Shown,
) {
  const values = await valuesOf(asking.request);
  const person = await asking.context.visit.person();
  if (!person) throw stop({ reason: "signed-out", action: addressOf(asking.request), values }, 401);
  const outcome = await patiently(act.run(person, { ...values, ...params }));
  await stayInItsPlan(asking, outcome);
  return answer(outcome, values, onDone);
}

/** The four ways in which a submitted form ends. */
export function answer<Result, Shown>(
  outcome: Outcome<Result>,
  values: Values,
  onDone: (result: Result) => Shown,
) {
  switch (outcome.kind) {
    case "done":
      return onDone(outcome.result);
    case "missing":
      throw stop({ reason: "missing" }, 404);
    case "refused":
      throw stop({ reason: "refused", because: outcome.because }, 403);
    case "invalid":
      if (Object.values(outcome.fields).includes("malformed")) throw stop({ reason: "missing" }, 404);
      return shownAgain(outcome.fields, values, outcome.named);
  }
}

export function shownAgain(fields: FieldErrors, values: Values, named?: Named) {
  const { password: _, ...kept } = values;
  return data<Submitted>({ fields, values: kept, named }, { status: 422 });
}

/** More fields than any form of ours has, also one that carries a draft. */
const mostFields = 200;

/** One value for each field; several where it was sent several times. What is no form at all is answered as missing. */
export async function valuesOf(request: Request): Promise<Values> {
  const form = await request.formData().catch(() => {
    throw stop({ reason: "missing" }, 400);
  });
  const texts = new Map<string, string[]>();
  let fields = 0;
  for (const [name, value] of form) {
    if (++fields > mostFields) throw stop({ reason: "too-large" }, 413);
    if (typeof value === "string") texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    [...texts].map(([name, values]) => [name, values.length === 1 ? String(values[0]) : values]),
  );
}
