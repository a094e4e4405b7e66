import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { approveProfile } from "#app/domain/moderation/approve-profile";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(approveProfile, asking, { versionId: asking.params.versionId }, ({ importId }) =>
    redirect(`${importId ? paths.import(importId) : paths.desk()}?bewaard`),
  );

export function loader() {
  return redirect(paths.desk());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ApproveProfilePage() {
  return null;
}
