import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takePhotoAway } from "#app/domain/directory/take-photo-away";
import { keptPath } from "#app/ui/directory/kept-path";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(takePhotoAway, asking, {}, () => redirect(keptPath("photoAway")));

export function loader() {
  return redirect(paths.ownPhoto());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function TakePhotoAwayPage() {
  return null;
}
