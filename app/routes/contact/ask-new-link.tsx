import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { askNewLink } from "#app/domain/contact/ask-new-link";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { onceSent, sentOrGo } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "answer" };

/** The same answer for every link: whether there ever was one is told to nobody. */
export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  await patiently(askNewLink.run(null, { token }));
  wakePost();
  return redirect(onceSent(paths.askNewLink(encodeURIComponent(token))));
}

export const loader = ({ request, params: { token = "" } }: LoaderFunctionArgs) =>
  sentOrGo(request, paths.answerByLink(encodeURIComponent(token)));

export default function AskNewLinkPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:newLink.lead")}>{t("contact:newLink.title")}</PageHeading>
      <p>
        <Link to={paths.requests()}>{t("contact:newLink.signIn")}</Link>
      </p>
    </Stack>
  );
}
