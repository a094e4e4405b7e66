import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { answerComplaint } from "#app/domain/moderation/answer-complaint";
import { readComplaint } from "#app/domain/moderation/read-complaint";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { AnswerForm } from "#app/ui/moderation/answer-form";
import { SendBackForm } from "#app/ui/moderation/send-back-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { complaintId } = asking.params;
  return { complaint: await ask(readComplaint, asking, { complaintId }), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(answerComplaint, asking, { complaintId: asking.params.complaintId }, () =>
    redirect(`${paths.desk()}?bewaard`),
  );

export default function ComplaintPage() {
  const { t, day } = useSpeech();
  const { complaint, id } = useLoaderData<typeof loader>();
  const { page, words, answer, answerBy, answeredAt } = complaint;
  return (
    <Stack gap="lg">
      <PageHeading lead={t("moderation:complaints.answerBy", { day: day(answerBy) })}>
        {t("moderation:complaint.title")}
      </PageHeading>
      <OwnWords>{words}</OwnWords>
      <p>
        {page ? (
          <Link to={paths.helper(page.id)}>{t("moderation:complaint.page", { name: page.name })}</Link>
        ) : (
          t("moderation:complaints.pageAway")
        )}
      </p>
      <Section title={t("moderation:complaint.answerTitle")}>
        {answeredAt ? <OwnWords author={day(answeredAt)}>{answer}</OwnWords> : <AnswerForm once={id} />}
      </Section>
      {page?.versionId ? (
        <Section title={t("moderation:complaint.takeDownTitle")}>
          <SendBackForm
            action={paths.sendBackProfile(page.versionId)}
            label={t("moderation:complaint.takeDown")}
            hint={t("moderation:version.whoReadsReason")}
          />
        </Section>
      ) : null}
      <p>
        <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
      </p>
    </Stack>
  );
}
