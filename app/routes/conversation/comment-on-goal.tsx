import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { newId } from "#app/domain/fields";
import { readGoal } from "#app/domain/reading/read-goal";
import { useSpeech } from "#app/i18n/speech";
import { CommentForm } from "#app/ui/conversation/comment-form";
import { CommentReaders } from "#app/ui/conversation/comment-readers";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "goal", personal: true };

/** The page of the comment alone: where a comment that could not be placed comes back. */
export async function loader(asking: LoaderFunctionArgs) {
  const { goal, sharing, may } = await ask(readGoal, asking, { goalId: asking.params.goalId });
  if (!may.comment) throw stop({ reason: "refused", because: "not-asked-to-comment" }, 403);
  return { goal, sharing, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(commentOnGoal, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

export default function CommentPage() {
  const { t } = useSpeech();
  const { goal, sharing, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>{t("conversation:words")}</PageHeading>
      <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
      <CommentForm
        action={paths.comment(goal.id)}
        once={id}
        audience={<CommentReaders {...{ goal, sharing }} />}
      />
      <p>
        <Link to={paths.goal(goal.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
