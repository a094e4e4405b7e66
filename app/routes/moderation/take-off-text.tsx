import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takeOffText } from "#app/domain/moderation/take-off-text";
import { ChangedMeanwhile } from "#app/ui/moderation/changed-meanwhile";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export const loader = () => redirect(paths.desk());

export const action = (asking: ActionFunctionArgs) =>
  submit(takeOffText, asking, { textId: asking.params.textId }, ({ kind }) =>
    redirect(`${kind === "tool" ? paths.tools() : paths.informationPages()}?bewaard`),
  );

/** Seen where somebody else changed the text in the same moment. */
export default function TakeOffTextPage() {
  return <ChangedMeanwhile />;
}
