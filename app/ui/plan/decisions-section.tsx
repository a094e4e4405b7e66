import type { EvaluationDecision } from "#app/domain/plan/evaluation";
import { useSpeech } from "#app/i18n/speech";
import { Section } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";

/** What was decided of a goal each time that the family looked back, newest first; nothing where it never did. */
export function DecisionsSection({ decisions }: { decisions: EvaluationDecision[] }) {
  const { t, shortDay } = useSpeech();
  if (decisions.length === 0) return null;
  const entries = decisions.map(({ id, decision, words, decidedAt, byName }) => ({
    id,
    when: t("evaluation:goal.by", { day: shortDay(decidedAt), name: byName ?? t("plan:goal.byFamily") }),
    dateTime: decidedAt.toISOString(),
    children: (
      <>
        <p className="font-bold">{t(`evaluation:decisions.${decision}`)}</p>
        {words ? <p dir="auto">{words}</p> : null}
      </>
    ),
  }));
  return (
    <Section title={t("evaluation:goal.title")}>
      <Timeline entries={entries} />
    </Section>
  );
}
