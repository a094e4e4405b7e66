import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takeBackAddress } from "#app/domain/contact/take-back-address";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

export const action = (asking: ActionFunctionArgs) =>
  submit(takeBackAddress, asking, {}, () => redirect(`${paths.answerSettings()}?bewaard`));

export function loader() {
  return redirect(paths.answerSettings());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function TakeBackAddressPage() {
  return null;
}
