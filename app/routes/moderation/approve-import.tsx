import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { approveImport } from "#app/domain/moderation/approve-import";
import { wakePost } from "#app/mail/post.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(approveImport, asking, { importId: asking.params.importId }, () => {
    wakePost();
    return redirect(`${paths.desk()}?bewaard`);
  });

export function loader() {
  return redirect(paths.desk());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ApproveImportPage() {
  return null;
}
