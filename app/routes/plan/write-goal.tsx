import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readMembers } from "#app/domain/households/read-members";
import { writeGoal } from "#app/domain/plan/write-goal";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { WriteGoalForm } from "#app/ui/plan/write-goal-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireOwnHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "newGoal", personal: true };

/** Who belongs to the household is asked only where there is somebody to choose. */
export async function loader(asking: LoaderFunctionArgs) {
  const { householdId, people } = await requireOwnHousehold(asking);
  const { members } = people > 1 ? await ask(readMembers, asking, { householdId }) : { members: [] };
  return { householdId, members: members.map(({ id, name }) => ({ id, name })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(writeGoal, asking, {}, ({ goalId }) => redirect(paths.goal(goalId)));

export default function WriteGoalPage() {
  const { t } = useSpeech();
  const { householdId, members, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>{t("plan:newGoalPage.title")}</PageHeading>
      <WriteGoalForm householdId={householdId} members={members} once={id} />
      <p>
        <Link to={paths.plan()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
