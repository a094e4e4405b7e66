import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { keepLoad } from "#app/domain/plan/keep-load";
import { stop } from "#app/web/ask.server";
import { loadInWords } from "#app/web/load.server";
import { paths } from "#app/web/paths";
import { submit, valuesOf } from "#app/web/submit.server";

export async function action(asking: ActionFunctionArgs) {
  const { outcome } = await valuesOf(asking.request.clone());
  const words = loadInWords(asking.request, outcome);
  if (!words) throw stop({ reason: "missing" }, 404);
  return submit(keepLoad, asking, words, ({ goalId }) => redirect(paths.goal(goalId)));
}

export function loader() {
  return redirect(paths.loadCheck());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function KeepLoadPage() {
  return null;
}
