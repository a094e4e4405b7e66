import { Link } from "@remix-run/react";
import type { Page } from "#app/domain/plan/earlier";
import type { ProgressEntry } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Section } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";
import { EarlierLink } from "./earlier-link";
import { ToldTags } from "./told-tags";

interface ProgressSectionProps {
  goalId: string;
  progress: Page<ProgressEntry>;
  /** From before which entry these are; null on the newest page. */
  before: string | null;
  mayAdd: boolean;
}

export function ProgressSection(props: ProgressSectionProps) {
  const { t, dayAndTime } = useSpeech();
  const ways = useWays();
  const add = props.mayAdd ? (
    <ButtonLink to={paths.newProgress(props.goalId)}>{t("plan:goal.addProgress")}</ButtonLink>
  ) : null;
  const entries = props.progress.entries.map(({ id, createdAt, authorName, ...told }) => ({
    id,
    when: `${dayAndTime(createdAt)} · ${authorName ?? t("plan:goal.byFamily")}`,
    dateTime: createdAt.toISOString(),
    children: (
      <>
        <p id={`item-${id}`} className="whitespace-pre-line text-lg" dir="auto">
          {told.words}
        </p>
        <ToldTags {...told} />
        <p>
          <Link to={ways.item(id)} aria-describedby={`item-${id}`} className="quiet-link">
            {t("plan:goal.openProgress")}
          </Link>
        </p>
      </>
    ),
  }));
  return (
    <Section title={t("plan:goal.progress")} action={add}>
      {entries.length === 0 ? (
        <p className="text-ink-soft">{t("plan:goal.noProgress")}</p>
      ) : (
        <Timeline entries={entries} />
      )}
      <EarlierLink to={ways.goal(props.goalId)} earlier={props.progress.earlier} before={props.before} />
      <p className="mt-4">
        <Link to={ways.course(props.goalId)}>{t("plan:course.link")}</Link>
      </p>
    </Section>
  );
}
