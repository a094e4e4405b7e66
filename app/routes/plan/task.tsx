import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readTask } from "#app/domain/reading/read-task";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { SaidTo } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { EditedLine } from "#app/ui/plan/edited-line";
import { useJustSaid } from "#app/ui/plan/just-said";
import { TakeBackLine } from "#app/ui/plan/take-back-line";
import { TaskSettling } from "#app/ui/plan/task-settling";
import { TurnRow } from "#app/ui/plan/turn-row";
import { useRuleWords } from "#app/ui/plan/use-rule-words";
import { SeenBy } from "#app/ui/sharing/seen-by";
import { useWays } from "#app/ui/sharing/use-ways";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "task", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(readTask, asking, { taskId: asking.params.taskId });
  return { ...page, once: newId(), keepUp: keepsUp("task", page, { id: page.task.id }) };
}

export default function TaskPage() {
  const { t } = useSpeech();
  const { today, task, goal, householdName, readers, edited, may, once } = useLoaderData<typeof loader>();
  const ruleWords = useRuleWords();
  const ways = useWays();
  const just = useJustSaid();
  return (
    <Stack>
      <p>
        {goal ? (
          <Link to={ways.goal(goal.id)}>{t("plan:item.back")}</Link>
        ) : (
          <Link to={ways.shared()}>{t("plan:goal.backShared")}</Link>
        )}
      </p>
      <PageHeading lead={task.isStopped ? t("tasks:stopped") : ruleWords(task)}>
        <span dir="auto">{task.words}</span>
      </PageHeading>
      <EditedLine edited={edited} to={paths.taskVersions(task.id)} />
      {just && just.said !== "done" ? <TakeBackLine {...{ just, once }} here={paths.task(task.id)} /> : null}
      <SaidTo audience={<SeenBy audience={goal?.audience} {...{ readers, householdName }} />}>
        {task.turns.length === 0 ? <p>{t("tasks:noTurns")}</p> : null}
        <ul>
          {task.turns.map((turn) => (
            <TurnRow
              key={turn.day}
              taskId={task.id}
              {...{ turn, today, once, may }}
              here={paths.task(task.id)}
            />
          ))}
        </ul>
        {may.settle && !task.isStopped ? <TaskSettling task={task} today={today} once={once} /> : null}
      </SaidTo>
      {may.edit && !task.isStopped ? (
        <p>
          <ButtonLink to={paths.editTask(task.id)} variant="quiet">
            {t("tasks:edit.link")}
          </ButtonLink>
        </p>
      ) : null}
    </Stack>
  );
}
