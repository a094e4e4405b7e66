import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { beginFeedback } from "#app/domain/sharing/begin-feedback";
import { writeFeedback } from "#app/domain/sharing/write-feedback";
import { FeedbackForm } from "#app/ui/sharing/feedback-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "feedback", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { requestId = "" } = asking.params;
  return { ...(await ask(beginFeedback, asking, { requestId })), requestId, once: newId() };
}

export function action(asking: ActionFunctionArgs) {
  const { requestId = "" } = asking.params;
  return submit(writeFeedback, asking, { requestId }, () => redirect(paths.writeFeedback(requestId)));
}

export default function WriteFeedbackPage() {
  return <FeedbackForm {...useLoaderData<typeof loader>()} />;
}
