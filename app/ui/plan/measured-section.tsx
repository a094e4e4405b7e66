import { Link } from "@remix-run/react";
import { type GoalScale, levels } from "#app/domain/plan/goal-scale";
import type { Measurement } from "#app/domain/plan/measurement";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Section } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";
import { MeasuredWords } from "./measured-words";

interface MeasuredSectionProps {
  goalId: string;
  scale: GoalScale | null;
  /** How many scales there were before it. */
  formerScales: number;
  /** The newest ones. */
  measured: Measurement[];
  mayAdd: boolean;
}

/** How far a goal is, as the family said it last, and its scale in own words. For a reader who cannot add to it there is nothing while it is empty. */
export function MeasuredSection({ goalId, scale, formerScales, measured, mayAdd }: MeasuredSectionProps) {
  const { t, calendarDay } = useSpeech();
  const ways = useWays();
  if (!mayAdd && !scale && measured.length === 0) return null;
  const entries = measured.map((one) => ({
    id: one.id,
    when: `${calendarDay(one.onDay)} · ${one.byName ?? t("plan:goal.byFamily")}`,
    dateTime: one.onDay,
    children: (
      <>
        <MeasuredWords measurement={one} />
        {mayAdd && one.isOwn ? (
          <p>
            <Link to={paths.correctMeasurement(one.id)} className="quiet-link">
              {t("plan:measure.correctLink", { day: calendarDay(one.onDay) })}
            </Link>
          </p>
        ) : null}
      </>
    ),
  }));
  const add = (
    <ButtonLink to={paths.measure(goalId)} variant="quiet">
      {t("plan:measure.link")}
    </ButtonLink>
  );
  return (
    <Section title={t("plan:measure.section")} action={mayAdd ? add : null}>
      {entries.length > 0 ? (
        <Timeline entries={entries} />
      ) : (
        <p className="text-ink-soft">{t("plan:measure.none")}</p>
      )}
      {scale ? <Scale scale={scale} /> : null}
      {mayAdd ? (
        <p className="mt-4">
          <Link to={paths.goalScale(goalId)}>{scale ? t("plan:scale.edit") : t("plan:scale.write")}</Link>
        </p>
      ) : null}
      {formerScales > 0 ? (
        <p className="mt-2">
          <Link to={ways.former.goal(goalId)}>{t("plan:scale.former")}</Link>
        </p>
      ) : null}
    </Section>
  );
}

function Scale({ scale }: { scale: GoalScale }) {
  const { t } = useSpeech();
  return (
    <details className="mt-4">
      <summary>{t("plan:scale.show")}</summary>
      <dl className="mt-3 grid gap-3">
        {levels.map((level) => (
          <div key={level}>
            <dt className="text-sm text-ink-soft">{t(`plan:scale.levels.${level}`)}</dt>
            <dd dir="auto">{scale[level] ?? "–"}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
