import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { paths } from "#app/web/paths";
import { turnSent } from "#app/web/turns.server";

export const action = (asking: ActionFunctionArgs) => turnSent(claimTurn, asking);

export const loader = ({ params }: LoaderFunctionArgs) => redirect(paths.task(params.taskId ?? ""));

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ClaimTurnPage() {
  return null;
}
