import { redirect } from "@remix-run/node";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Asking } from "./ask.server";
import { paths } from "./paths";
import { submit, valuesOf } from "./submit.server";

/**
 * What was chosen in a cell of the overview: nothing takes back what was there, anything else is shared. It always leads back to the overview,
 * which says how it stands now, also where a day has gone by meanwhile.
 */
export async function changeGrant(asking: Asking): Promise<Response> {
  const { verb, was, grantId, goalId, itemId, partyId } = await valuesOf(asking.request.clone());
  const seen = new URLSearchParams({ deel: `${itemId || goalId}`, wie: `${partyId}` });
  const back = () => redirect(`${paths.overview()}?${seen}`);
  if (verb === was || (verb === "nothing" && !grantId)) return back();
  if (verb === "nothing") await submit(revokeGrant, asking, {}, back);
  else await submit(shareGoal, asking, {}, back);
  return back();
}
