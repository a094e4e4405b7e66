import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { decideOnFeedback } from "#app/domain/sharing/decide-on-feedback";
import { readFeedback } from "#app/domain/sharing/read-feedback";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "feedback", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { note: await ask(readFeedback, asking, { noteId: asking.params.noteId }) };
}

export function action(asking: ActionFunctionArgs) {
  const { noteId = "" } = asking.params;
  return submit(decideOnFeedback, asking, { noteId }, () => redirect(paths.feedback(noteId)));
}

export default function FeedbackPage() {
  const { t } = useSpeech();
  const { by: name, toWhom, words, decision } = useLoaderData<typeof loader>().note;
  return (
    <Stack>
      <PageHeading lead={t("sharing:feedback.lead", { name, toWhom })}>
        {t("sharing:feedback.title")}
      </PageHeading>
      <OwnWords>{words}</OwnWords>
      {decision ? (
        <Notice tone="info">{t(`sharing:feedback.was.${decision}`, { toWhom })}</Notice>
      ) : (
        <>
          <AudienceNote>{t("sharing:feedback.exact")}</AudienceNote>
          <div className="flex flex-wrap gap-4">
            <PostButton
              action=""
              hidden={{ decision: "approved" }}
              label={t("sharing:feedback.approved")}
              variant="primary"
            />
            <PostButton action="" hidden={{ decision: "declined" }} label={t("sharing:feedback.declined")} />
          </div>
        </>
      )}
      <p>
        <Link to={paths.plan()}>{t("sharing:invitation.toPlan")}</Link>
      </p>
    </Stack>
  );
}
