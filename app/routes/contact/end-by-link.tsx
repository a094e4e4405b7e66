import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endByLink } from "#app/domain/contact/end-by-link";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { onceSent, sentOrGo } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "answer" };

/** The same answer for every link: whether there was a contact is told to nobody. */
export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  await patiently(endByLink.run(null, { token }));
  return redirect(onceSent(paths.endByLink(encodeURIComponent(token))));
}

export const loader = ({ request, params: { token = "" } }: LoaderFunctionArgs) =>
  sentOrGo(request, paths.answerByLink(encodeURIComponent(token)));

export default function EndByLinkPage() {
  const { t } = useSpeech();
  return <PageHeading lead={t("contact:endByLink.done")}>{t("contact:endByLink.doneTitle")}</PageHeading>;
}
