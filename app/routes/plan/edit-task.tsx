import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { editTask } from "#app/domain/plan/edit-task";
import { ruleOf } from "#app/domain/plan/task";
import { taskToEdit } from "#app/domain/reading/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { EditForm } from "#app/ui/plan/edit-form";
import { repetitionIn, TaskFields, useTaskForm } from "#app/ui/plan/task-fields";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "edit", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(taskToEdit, asking, { taskId: asking.params.taskId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(editTask, asking, { taskId: asking.params.taskId }, () =>
    redirect(paths.task(asking.params.taskId ?? "")),
  );

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function EditTaskPage() {
  const { t } = useSpeech();
  const { task, goal, version, readers, id } = useLoaderData<typeof loader>();
  const form = useTaskForm();
  const { words, startsOn, rule } = task;
  const { repeat, days } = repetitionIn(form);
  const yours = { words: form.value("words") ?? "", startsOn: form.value("startsOn") || startsOn };
  return (
    <EditForm
      title={t("tasks:edit.title")}
      above={<OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>}
      form={form}
      once={id}
      version={version}
      present={{ kind: "task", words, startsOn, rule }}
      yours={{ kind: "task", ...yours, rule: ruleOf(repeat, days) }}
      audience={
        <>
          <AudienceLine audience={goal.audience} readers={readers} writing />
          <p>
            {t("tasks:edit.seen")} <Link to={paths.goal(goal.id)}>{t("tasks:edit.toGoal")}</Link>
          </p>
        </>
      }
      back={paths.task(task.id)}
    >
      <TaskFields form={form} known={task} />
      <p className="reading-width text-ink-soft">{t("tasks:edit.held")}</p>
    </EditForm>
  );
}
