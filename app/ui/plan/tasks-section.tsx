import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Task } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { SaidTo } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";
import { TurnRow } from "./turn-row";
import { useRuleWords } from "./use-rule-words";

interface TasksSectionProps {
  goalId: string;
  tasks: Task[];
  today: string;
  once: string;
  may: { add: boolean; comment: boolean };
  /** Who sees it, in a sentence. */
  seenBy: ReactNode;
}

/** The tasks of a goal that go on, each with its next turn. */
export function TasksSection({ goalId, tasks, today, once, may, seenBy }: TasksSectionProps) {
  const { t } = useSpeech();
  const ways = useWays();
  const ruleWords = useRuleWords();
  const shown = tasks.filter(({ isStopped, turns }) => !isStopped && turns.length > 0);
  if (shown.length === 0 && !may.add) return null;
  const add = may.add ? (
    <ButtonLink to={paths.newTask(goalId)} variant="quiet">
      {t("tasks:add")}
    </ButtonLink>
  ) : null;
  return (
    <Section title={t("tasks:title")} action={add}>
      {shown.length === 0 ? <p className="text-ink-soft">{t("tasks:none")}</p> : null}
      <Stack>
        {shown.map(({ id, words, rule, startsOn, turns }) => (
          <Card key={id}>
            <h3 id={`task-${id}`} className="text-xl" dir="auto">
              {words}
            </h3>
            <p className="text-ink-soft">{ruleWords({ rule, startsOn })}</p>
            <SaidTo audience={seenBy}>
              <ul>
                {turns.slice(0, 1).map((turn) => (
                  <TurnRow
                    key={turn.day}
                    taskId={id}
                    turn={turn}
                    today={today}
                    once={once}
                    here={paths.goal(goalId)}
                    may={{ claim: may.comment, settle: may.add }}
                  />
                ))}
              </ul>
            </SaidTo>
            <p className="mt-2">
              <Link to={ways.task(id)} aria-describedby={`task-${id}`} className="quiet-link">
                {t("tasks:open")}
              </Link>
            </p>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
