import { type AppLoadContext, data, redirect } from "@remix-run/node";
import type { OwnHousehold } from "#app/domain/households/member";
import { ownHouseholds } from "#app/domain/households/own-households";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import type { Outcome } from "#app/gate/outcome";
import { Busy } from "#app/gate/slots";
import { withThePlan } from "./menu";
import { paths } from "./paths";
import { chosenPlan, planCookie } from "./plan-choice";
import type { Stop } from "./stop";

/** Where a page's question comes from. */
export interface Asking {
  request: Request;
  context: AppLoadContext;
}

/** Asks in the name of who is signed in. The answer, or a page that says why there is none. */
export async function ask<Result>(act: Act<Person, Result>, asking: Asking, raw: unknown): Promise<Result> {
  const outcome = await patiently(act.run(await requirePerson(asking), raw));
  await stayInItsPlan(asking, outcome);
  return resultOf(outcome);
}

/** Asks what everybody may ask. */
export async function askPublicly<Result>(act: Act<null, Result>, raw: unknown): Promise<Result> {
  return resultOf(await patiently(act.run(null, raw)));
}

/** Who is signed in, or the way to the sign-in page and back. */
export async function requirePerson({ request, context }: Asking): Promise<Person> {
  const person = await context.visit.person();
  if (person) return person;
  throw redirect(`${paths.signIn()}?verder=${encodeURIComponent(addressOf(request))}`);
}

/** The path that was asked for, with what stands behind its question mark, also where a script asked for the data alone. */
export function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname.replace(/\.data$/, "") + search;
}

/** The plans this person keeps, asked once for each request. */
export function ownPlans(asking: Asking): Promise<OwnHousehold[]> {
  const { visit } = asking.context;
  visit.plans ??= ask(ownHouseholds, asking, {});
  return visit.plans;
}

/** The household whose plan this person is in, or the page where one begins. */
export async function requireHousehold(asking: Asking): Promise<string> {
  return (await requireOwnHousehold(asking)).householdId;
}

/** The same, with its name and how many people belong to it. Who keeps several plans is in the one that was opened last. */
export async function requireOwnHousehold(asking: Asking): Promise<OwnHousehold> {
  const plans = await ownPlans(asking);
  const [first] = plans;
  if (!first) throw redirect(paths.startPlan());
  asking.context.visit.cookies.push(...withThePlan(asking.request));
  const chosen = plans.find(({ householdId }) => householdId === chosenPlan(asking.request));
  if (plans.length > 1 && !chosen) goOnIn(asking, first.householdId);
  return chosen ?? first;
}

/** What is about another plan of one's own brings one into that plan, so that nobody reads the one under the name of the other. */
export async function stayInItsPlan(asking: Asking, outcome: Outcome<unknown>): Promise<void> {
  const chosen = chosenPlan(asking.request);
  const other = outcome.kind === "done" ? outcome.householdId : undefined;
  if (chosen === null || !other || chosen === other) return;
  const plans = await ownPlans(asking);
  if (plans.length > 1 && plans.some(({ householdId }) => householdId === other)) goOnIn(asking, other);
}

function goOnIn({ request, context }: Asking, householdId: string): void {
  context.visit.cookies.push(planCookie(householdId));
  if (request.method === "GET") throw redirect(addressOf(request));
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
