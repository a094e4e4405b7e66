import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { addTask } from "#app/domain/plan/add-task";
import { goalToAddTo } from "#app/domain/reading/goal-to-add-to";
import { readTask } from "#app/domain/reading/read-task";
import { useSpeech } from "#app/i18n/speech";
import { TaskFields, useTaskForm } from "#app/ui/plan/task-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "newTask", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const search = new URL(asking.request.url).searchParams;
  const later = search.get("later");
  const former = later === null ? null : (await ask(readTask, asking, { taskId: later })).task;
  const agreementId = former?.agreementId ?? search.get("afspraak");
  const { goalId } = asking.params;
  return { ...(await ask(goalToAddTo, asking, { goalId })), agreementId, former, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(addTask, asking, { goalId: asking.params.goalId }, ({ taskId }) => redirect(paths.task(taskId)));

export default function AddTaskPage() {
  const { t } = useSpeech();
  const { goal, readers, agreementId, former, id } = useLoaderData<typeof loader>();
  const form = useTaskForm();
  return (
    <UnderGoalForm
      title={t(former ? "tasks:new.laterTitle" : "tasks:new.title")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("tasks:new.send")}
    >
      {agreementId ? <input type="hidden" name="agreementId" value={agreementId} /> : null}
      {former ? <input type="hidden" name="insteadOf" value={former.id} /> : null}
      <TaskFields form={form} known={former ? { words: former.words } : undefined} />
    </UnderGoalForm>
  );
}
