import { redirect } from "@remix-run/node";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { register } from "#app/domain/accounts/register";
import { startHousehold } from "#app/domain/households/start-household";
import type { Person } from "#app/gate/actor";
import type { Outcome } from "#app/gate/outcome";
import { type Asking, patiently } from "./ask.server";
import { menuCookie } from "./menu";
import { networkOf } from "./network";
import { ownPath, paths } from "./paths";
import { signIn, startSession } from "./session.server";
import type { Values } from "./stop";
import { answer, shownAgain, valuesOf } from "./submit.server";

/**
 * An account, a session, and for who comes by himself an own household with an empty plan. Who comes to accept an
 * invitation gets no household: it can be begun later with one button, as after a crash between the steps.
 */
export function signUp(asking: Asking) {
  return patiently(signUpOnce(asking));
}

async function signUpOnce({ request, context }: Asking) {
  const values = await valuesOf(request);
  const tried = await countAttempt.run(null, {
    kind: "sign-up-network",
    by: networkOf(context.visit.address),
  });
  if (tried.kind === "done" && !tried.result.withinBounds)
    return shownAgain({ signIn: "too-many-tries" }, values);

  const registered = await register.run(null, values);
  const person =
    registered.kind === "done"
      ? registered.result
      : await sameFormAgain(registered, values, context.visit.address);
  if (!person) return answer(registered, values, () => redirect(paths.home()));
  const cookies = await startSession(person, request.headers.get("Cookie") ?? "");
  context.visit.cookies.push(...cookies, menuCookie([]));
  const next = ownPath(values.next);
  if (!next) await startHousehold.run(person, {});
  return redirect(next ?? paths.plan());
}

/** A form sent twice finds its own name taken. Who knows the password is that person, and simply comes in. */
async function sameFormAgain(
  ended: Outcome<Person>,
  values: Values,
  address: string,
): Promise<Person | null> {
  if (ended.kind !== "invalid" || ended.fields.signIn !== "sign-in-taken") return null;
  const tried = await signIn(String(values.signIn), String(values.password), address);
  return tried.ok ? tried.person : null;
}
