import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { QuestionsOfMember } from "#app/ui/sharing/questions-of-member";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { questionsInWords } from "#app/web/questions.server";

export const handle: PageHandle = { title: "questions", personal: true, asks: true };

export async function loader(asking: LoaderFunctionArgs) {
  const hasChanged = new URL(asking.request.url).searchParams.has("veranderd");
  return { ...(await questionsInWords(asking)), hasChanged, id: newId() };
}

export default function QuestionsPage() {
  const { t } = useSpeech();
  const { questions, former, hasChanged, id } = useLoaderData<typeof loader>();
  const all = [...questions, ...former].sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
  const members = [...new Map(all.map((one) => [one.memberId, one])).values()];
  return (
    <Stack gap="lg">
      <PageHeading lead={t("sharing:consent.lead")}>{t("sharing:consent.title")}</PageHeading>
      {hasChanged ? (
        <Notice tone="care" live>
          {t("sharing:consent.changed")}
        </Notice>
      ) : null}
      {questions.some((question) => question.answered === null) ? null : (
        <Notice tone="good">{t("sharing:consent.none")}</Notice>
      )}
      {members.map((member) => (
        <QuestionsOfMember
          key={member.memberId}
          member={member}
          questions={questions.filter(({ memberId }) => memberId === member.memberId)}
          former={former.filter(({ memberId }) => memberId === member.memberId)}
          once={id}
        />
      ))}
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
