import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { ownHouseholds } from "#app/domain/households/own-households";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import type { Outcome } from "#app/gate/outcome";
import { Busy } from "#app/gate/slots";
import { paths } from "./paths";
import type { Stop } from "./stop";

/** Where a page's question comes from. */
export interface Asking {
  request: Request;
  context: AppLoadContext;
}

/** Asks in the name of who is signed in. The answer, or a page that says why there is none. */
export async function ask<Result>(act: Act<Person, Result>, asking: Asking, raw: unknown): Promise<Result> {
  return resultOf(await patiently(act.run(await requirePerson(asking), raw)));
}

/** Asks what everybody may ask. */
export async function askPublicly<Result>(act: Act<null, Result>, raw: unknown): Promise<Result> {
  return resultOf(await patiently(act.run(null, raw)));
}

/** Who is signed in, or the way to the sign-in page and back. */
export async function requirePerson({ request, context }: Asking): Promise<Person> {
  const person = await context.visit.person();
  if (person) return person;
  const { pathname, search } = new URL(request.url);
  throw redirect(`${paths.signIn()}?verder=${encodeURIComponent(pathname.replace(/\.data$/, "") + search)}`);
}

/** The household this person keeps a plan in, or the page where one begins. */
export async function requireHousehold(asking: Asking): Promise<string> {
  return (await requireOwnHousehold(asking)).householdId;
}

/** The same, with how many people belong to it. */
export async function requireOwnHousehold(asking: Asking): Promise<{ householdId: string; people: number }> {
  const [first] = await ask(ownHouseholds, asking, {});
  if (!first) throw redirect(paths.startPlan());
  return first;
}

/** Beyond what the house can serve, or while its database is away, people are told so at once. */
export async function patiently<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Busy) throw stop({ reason: "busy" }, 503);
    throw error;
  }
}

export function stop(why: Stop, status: number) {
  return data(why, { status });
}

/** A question whose input does not fit asks for something that does not exist. */
export function resultOf<Result>(outcome: Outcome<Result>): Result {
  switch (outcome.kind) {
    case "done":
      return outcome.result;
    case "refused":
      throw stop({ reason: "refused", because: outcome.because }, 403);
    case "invalid":
    case "missing":
      throw stop({ reason: "missing" }, 404);
  }
}
