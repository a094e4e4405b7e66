import { countAttempt } from "#app/domain/accounts/count-attempt";
import { complain } from "#app/domain/directory/complain";
import { type Asking, patiently } from "./ask.server";
import { networkOf } from "./network";
import { answer, shownAgain, valuesOf } from "./submit.server";

/** Leaves a complaint of somebody whom nobody knows. They are counted, so that no page is buried under them. */
export async function leaveComplaint(
  { request, context }: Asking,
  helperId: string | undefined,
  onDone: (left: { complaintId: string }) => Response,
) {
  const values = await valuesOf(request);
  const by = networkOf(context.visit.address);
  const tried = await patiently(countAttempt.run(null, { kind: "complaint-network", by }));
  if (tried.kind === "done" && !tried.result.withinBounds)
    return shownAgain({ words: "too-many-tries" }, values);
  return answer(await patiently(complain.run(null, { ...values, helperId })), values, onDone);
}
