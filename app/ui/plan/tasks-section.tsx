import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Task } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { SaidTo } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { useWays } from "#app/ui/sharing/use-ways";
import { TurnRow } from "./turn-row";
import { useRuleWords } from "./use-rule-words";

interface TasksSectionProps {
  under: "goal" | "agreement";
  tasks: Pick<Task, "id" | "words" | "startsOn" | "rule" | "isStopped" | "turns">[];
  today: string;
  once: string;
  /** The page to come back to. */
  here: string;
  /** Where another one is written; null for who may not. */
  add: string | null;
  may: { claim: boolean; settle: boolean };
  /** Who sees it, in a sentence. */
  seenBy: ReactNode;
}

/** The tasks that go on, each with its next turn. */
export function TasksSection(props: TasksSectionProps) {
  const { under, tasks, today, once, here, add, may, seenBy } = props;
  const { t } = useSpeech();
  const ways = useWays();
  const ruleWords = useRuleWords();
  const shown = tasks.filter(({ isStopped, turns }) => !isStopped && turns.length > 0);
  if (shown.length === 0 && !add) return null;
  const writeOne = add ? (
    <ButtonLink to={add} variant="quiet">
      {t("tasks:add")}
    </ButtonLink>
  ) : null;
  return (
    <Section title={t("tasks:title")} action={writeOne}>
      {shown.length === 0 ? <p className="text-ink-soft">{t(`tasks:none.${under}`)}</p> : null}
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
                  <TurnRow key={turn.day} taskId={id} {...{ turn, today, once, here, may }} />
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
