import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takePhotoAway } from "#app/domain/directory/take-photo-away";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(takePhotoAway, asking, {}, () => redirect(`${paths.ownPage()}?bewaard`));

export function loader() {
  return redirect(paths.ownPhoto());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function TakePhotoAwayPage() {
  return null;
}
