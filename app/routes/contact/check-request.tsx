import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepMissing, toldIn } from "#app/domain/contact/request-draft";
import { carriesSms } from "#app/mail/post.server";
import { CheckRequest } from "#app/ui/contact/check-request";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { helperToAsk } from "#app/web/helper-to-ask.server";
import { paths } from "#app/web/paths";
import { draftIn } from "#app/web/request-draft.server";
import { sendDraft } from "#app/web/send-request.server";

export const handle: PageHandle = { title: "ask" };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { id, name } = await helperToAsk(params.helperId);
  const draft = draftIn(request);
  const missing = stepMissing(draft, carriesSms());
  if (missing) throw redirect(paths.askStep(id, missing));
  return { helperId: id, name, draft, told: toldIn(draft) };
}

export async function action(asking: ActionFunctionArgs) {
  const { id } = await helperToAsk(asking.params.helperId);
  return sendDraft(asking, id);
}

export default function CheckRequestPage() {
  return <CheckRequest {...useLoaderData<typeof loader>()} />;
}
