import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { ownPath, paths } from "./paths";
import { submit, valuesOf } from "./submit.server";

/** Something said of a turn, from whichever page shows it, and back to there. Where somebody else was first that page shows who. */
export async function turnSent<Result>(act: Act<Person, Result>, asking: ActionFunctionArgs) {
  const { here, day, mark = "claimed" } = await valuesOf(asking.request.clone());
  const { taskId = "" } = asking.params;
  const page = ownPath(here) ?? paths.task(taskId);
  const answer = await submit(act, asking, { taskId }, () =>
    redirect(`${page}?${new URLSearchParams({ net: [mark, taskId, day].join("_") })}`),
  );
  return answer instanceof Response ? answer : redirect(page);
}
