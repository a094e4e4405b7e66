import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Task } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { SaidTo } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { useJustSaid } from "./just-said";
import { TakeBackLine } from "./take-back-line";

interface EarlierTasksProps {
  tasks: Task[];
  once: string;
  /** The page to come back to. */
  here: string;
  /** Who sees what is under a goal, in a sentence. */
  seenBy: (goalId: string) => ReactNode;
}

/** What came once, on a day that went by, and is still open: to do after all, on another day, or to let go. Nothing of it is late. */
export function EarlierTasks({ tasks, once, here, seenBy }: EarlierTasksProps) {
  const { t, calendarDay } = useSpeech();
  const just = useJustSaid();
  const gone = just && just.said !== "skipped" && !tasks.some(({ id }) => id === just.taskId) ? just : null;
  const isHere = gone?.said === "stopped";
  if (tasks.length === 0 && !isHere) return null;
  return (
    <Section title={t("tasks:earlier.title")}>
      <Stack>
        {isHere ? <TakeBackLine just={gone} {...{ once, here }} /> : null}
        {tasks.length > 0 ? <p>{t("tasks:earlier.lead")}</p> : null}
        <ul>
          {tasks.map(({ id, goalId, words, startsOn }) => (
            <li key={id} className="grid gap-2 border-b border-line py-4">
              <p id={`earlier-${id}`} className="text-lg" dir="auto">
                {words}
              </p>
              <p>{t("tasks:earlier.was", { day: calendarDay(startsOn) })}</p>
              <SaidTo audience={seenBy(goalId)}>
                <div className="flex flex-wrap items-center gap-3">
                  <PostButton
                    action={paths.markTurn(id)}
                    label={<About what={words}>{t("tasks:marks.done")}</About>}
                    hidden={{ id: once, day: startsOn, mark: "done", here }}
                    stay
                  />
                  <Link to={`${paths.newTask(goalId)}?later=${id}`}>
                    <About what={words}>{t("tasks:earlier.later")}</About>
                  </Link>
                  <PostButton
                    action={paths.markTurn(id)}
                    label={<About what={words}>{t("tasks:earlier.letGo")}</About>}
                    hidden={{ id: once, day: startsOn, mark: "stopped", here }}
                    stay
                  />
                </div>
              </SaidTo>
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}

/** The words of a button, with what it is about for who only hears it. */
function About({ what, children }: { what: string; children: string }) {
  return (
    <>
      {children}
      <span className="visually-hidden">: {what}</span>
    </>
  );
}
