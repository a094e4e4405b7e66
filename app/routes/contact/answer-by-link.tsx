import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerByLink } from "#app/domain/contact/answer-by-link";
import { openLink } from "#app/domain/contact/open-link";
import { newId } from "#app/domain/fields";
import { carriesSms, wakePost } from "#app/mail/post.server";
import { AnswerByLink, DeadLink } from "#app/ui/contact/answer-by-link";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { onceSent } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";
import { answer, valuesOf } from "#app/web/submit.server";

export const handle: PageHandle = { title: "answer" };

export async function loader(asking: LoaderFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  const opened = await patiently(openLink.run(null, { token }));
  const request = opened.kind === "done" ? opened.result : null;
  return data({ request, token, sendsSms: carriesSms(), once: newId() }, { status: request ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  const values = await valuesOf(asking.request);
  const outcome = await patiently(answerByLink.run(null, { ...values, token }));
  if (outcome.kind === "missing") return redirect(paths.answerByLink(encodeURIComponent(token)));
  return answer(outcome, values, () => {
    wakePost();
    return redirect(onceSent(paths.answerThanks(), String(values.kind)));
  });
}

export default function AnswerByLinkPage() {
  const { request, token, sendsSms, once } = useLoaderData<typeof loader>();
  return request ? (
    <AnswerByLink request={request} sendsSms={sendsSms} once={once} />
  ) : (
    <DeadLink token={token} />
  );
}
