import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readTasks } from "#app/domain/reading/read-tasks";
import { useSpeech } from "#app/i18n/speech";
import { SaidTo } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { EarlierTasks } from "#app/ui/plan/earlier-tasks";
import { LoadChart } from "#app/ui/plan/load-chart";
import { TurnRow } from "#app/ui/plan/turn-row";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { toldOf, toldOfMost } from "#app/ui/sharing/told-of";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "tasks", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const page = await ask(readTasks, asking, { householdId });
  return { ...page, once: newId(), keepUp: keepsUp("tasks", page, { id: householdId }) };
}

export default function TasksPage() {
  const { t, calendarDay } = useSpeech();
  const { today, days, earlier, seen, carries, once } = useLoaderData<typeof loader>();
  const lineOf = (goalId: string) => {
    const who = seen[goalId];
    return who ? <AudienceLine {...who} /> : null;
  };
  const shown = [...days.flatMap(({ turns }) => turns), ...earlier].map(({ goalId }) => goalId);
  const { most, isSameForAll } = toldOfMost(shown, seen);
  const seenBy = (goalId: string) => (toldOf(seen[goalId]) === toldOf(seen[most]) ? null : lineOf(goalId));
  return (
    <Stack gap="lg">
      <div>
        <p>
          <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
        </p>
        <PageHeading lead={t("tasks:week.lead")}>{t("tasks:week.title")}</PageHeading>
      </div>
      <SaidTo audience={lineOf(most)}>
        {shown.length > 0 && !isSameForAll ? <p>{t("tasks:week.seenByMost")}</p> : null}
        <Stack gap="lg">
          {days.length === 0 ? <p className="text-ink-soft">{t("tasks:week.none")}</p> : null}
          {days.map(({ day, turns }) => (
            <Section key={day} title={day === today ? t("tasks:today") : calendarDay(day)}>
              <ul>
                {turns.map(({ taskId, goalId, words, turn }) => (
                  <TurnRow
                    key={taskId}
                    {...{ taskId, turn, today, once, words }}
                    here={paths.tasks()}
                    may={{ claim: true, settle: true }}
                    seenBy={seenBy(goalId)}
                  />
                ))}
              </ul>
            </Section>
          ))}
          <EarlierTasks tasks={earlier} once={once} here={paths.tasks()} seenBy={seenBy} />
        </Stack>
      </SaidTo>
      {carries.length > 0 ? (
        <Section title={t("tasks:load.title")}>
          <Stack>
            <p>{t("tasks:load.lead")}</p>
            <LoadChart carries={carries} />
          </Stack>
        </Section>
      ) : null}
    </Stack>
  );
}
