import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followComplaint } from "#app/domain/directory/follow-complaint";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { helpPhone } from "#app/web/help-phone.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "complaint" };

export async function loader({ params }: LoaderFunctionArgs) {
  const complaint = await askPublicly(followComplaint, { complaintId: params.complaintId });
  return { ...complaint, isLate: complaint.answerBy < new Date(), phone: helpPhone() };
}

export default function FollowComplaintPage() {
  const { t, day } = useSpeech();
  const { answer, answeredAt, answerBy, isLate, phone } = useLoaderData<typeof loader>();
  return (
    <Stack>
      {answeredAt ? (
        <>
          <PageHeading>{t("directory:complaint.answered")}</PageHeading>
          <OwnWords author={day(answeredAt)}>{answer}</OwnWords>
        </>
      ) : (
        <>
          <PageHeading
            lead={t(isLate ? "directory:complaint.late" : "directory:complaint.by", { day: day(answerBy) })}
          >
            {t("directory:complaint.thanks")}
          </PageHeading>
          {isLate ? (
            <p className="reading-width">
              {t("directory:complaint.call")} <a href={`tel:${phone.dialled}`}>{phone.shown}</a>
            </p>
          ) : null}
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
