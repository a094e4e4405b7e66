import type { Task } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { Button, PostButton } from "#app/ui/kit/button";
import { SelectField } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { paths } from "#app/web/paths";

interface TaskSettlingProps {
  task: Task;
  today: string;
  once: string;
}

/** For the family: a day on which it is not needed, and the end of it. */
export function TaskSettling({ task, today, once }: TaskSettlingProps) {
  const { t, calendarDay } = useSpeech();
  const to = paths.markTurn(task.id);
  const days = task.turns.map(({ day }) => ({ value: day, label: calendarDay(day) }));
  return (
    <details>
      <summary className="font-bold">{t("tasks:settle.title")}</summary>
      <div className="mt-4 grid gap-6">
        {task.rule && days.length > 0 ? (
          <PlainForm action={to} once={once}>
            <input type="hidden" name="mark" value="skipped" />
            <SelectField name="day" label={t("tasks:settle.skip")} options={days} />
            <p>
              <Button variant="quiet">{t("tasks:marks.skipped")}</Button>
            </p>
          </PlainForm>
        ) : null}
        <PostButton
          action={to}
          label={t("tasks:marks.stopped")}
          hidden={{ id: once, day: firstDay(task, today), mark: "stopped" }}
        />
      </div>
    </details>
  );
}

/** What came once is let go of on its own day. */
const firstDay = ({ rule, startsOn }: Task, today: string) =>
  rule === null && startsOn < today ? startsOn : today;
