import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followComplaint } from "#app/domain/directory/follow-complaint";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "complaint" };

export async function loader({ params }: LoaderFunctionArgs) {
  return askPublicly(followComplaint, { complaintId: params.complaintId });
}

export default function FollowComplaintPage() {
  const { t, day } = useSpeech();
  const { answer, answeredAt, answerBy } = useLoaderData<typeof loader>();
  return (
    <Stack>
      {answeredAt ? (
        <>
          <PageHeading>{t("directory:complaint.answered")}</PageHeading>
          <OwnWords author={day(answeredAt)}>{answer}</OwnWords>
        </>
      ) : (
        <>
          <PageHeading lead={t("directory:complaint.by", { day: day(answerBy) })}>
            {t("directory:complaint.thanks")}
          </PageHeading>
          <p className="reading-width">{t("directory:complaint.keep")}</p>
        </>
      )}
      <p>
        <ButtonLink to={paths.helpers()} variant="quiet">
          {t("directory:gap.again")}
        </ButtonLink>
      </p>
    </Stack>
  );
}
