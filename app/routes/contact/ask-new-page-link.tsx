import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { askNewPageLink } from "#app/domain/contact/ask-new-page-link";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { onceSent, sentOrGo } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage" };

/** The same answer for every link: whether there ever was one is told to nobody. */
export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  await patiently(askNewPageLink.run(null, { token }));
  wakePost();
  return redirect(onceSent(paths.askNewPageLink(encodeURIComponent(token))));
}

export const loader = ({ request, params: { token = "" } }: LoaderFunctionArgs) =>
  sentOrGo(request, paths.confirmByLink(encodeURIComponent(token)));

export default function AskNewPageLinkPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.newLead")}>{t("contact:newLink.title")}</PageHeading>
    </Stack>
  );
}
