import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { lettersInDrawer } from "#app/mail/drawer.server";
import { letterText } from "#app/mail/letter-text";
import { hasDrawer } from "#app/mail/post.server";
import { Card } from "#app/ui/kit/card";
import { EmptyState } from "#app/ui/kit/empty";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { stop } from "#app/web/ask.server";

export const handle: PageHandle = { title: "laidLetters" };

/** For whoever builds: letters as they would leave, where no mail server takes them. It is a page of no deployment. */
export function loader({ request }: LoaderFunctionArgs) {
  if (!hasDrawer()) throw stop({ reason: "missing" }, 404);
  const site = new URL(request.url).origin;
  return lettersInDrawer().map((letter) => ({
    ...letterText(letter, site),
    id: letter.id,
    language: letter.language,
    address: letter.address,
    laidAt: letter.laidAt,
  }));
}

export default function LaidLettersPage() {
  const { t, dayAndTime } = useSpeech();
  const letters = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("mail:drawer.lead")}>{t("mail:drawer.title")}</PageHeading>
      {letters.length === 0 ? (
        <EmptyState title={t("mail:drawer.none")}>{t("mail:drawer.noneText")}</EmptyState>
      ) : null}
      {letters.map(({ id, language, address, subject, text, laidAt }) => (
        <Card key={id}>
          <h2 lang={subject ? language : undefined} className="text-xl">
            {subject || t("mail:drawer.sms")}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">
            {t("mail:drawer.to", { address })} · <time>{dayAndTime(laidAt)}</time>
          </p>
          <p lang={language} className="mt-3 whitespace-pre-line [overflow-wrap:anywhere]">
            <Linked text={text} />
          </p>
        </Card>
      ))}
    </Stack>
  );
}

/** A letter is plain text, and its one address is there to be followed. */
function Linked({ text }: { text: string }) {
  const [before, address, after] = text.split(/(https?:\/\/\S+)/);
  return (
    <>
      {before}
      {address ? <a href={address}>{address}</a> : null}
      {after}
    </>
  );
}
