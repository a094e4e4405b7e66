import type { Audience } from "#app/domain/plan/goal";
import { type GoalAnswers, moreAboutGoal } from "#app/domain/plan/goal-questions";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { Section, Stack } from "#app/ui/kit/page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { paths } from "#app/web/paths";
import { GoalAnswersForm } from "./goal-questions-form";

interface GoalProposalProps {
  goal: { id: string; words: string; reason: string | null; audience: Audience };
  answers: GoalAnswers;
  version: string;
  readers: Reader[];
  once: string;
}

/** The answers put together, to change and to keep as any other change of the goal. What stood there stays in it. */
export function GoalProposal({ goal, answers, version, readers, once }: GoalProposalProps) {
  const { t } = useSpeech();
  const lines = moreAboutGoal.flatMap((question) => {
    const words = answers[question];
    const line = words && t(`plan:wordGoal.lines.${question}`, { words });
    return line && !goal.reason?.includes(line) ? [line] : [];
  });
  const reason = [goal.reason, ...lines].filter(Boolean).join("\n");
  return (
    <Stack gap="lg">
      <PlainForm action={paths.editGoal(goal.id)} once={once}>
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="words"
          label={t("plan:newGoalPage.words")}
          defaultValue={answers.what ?? goal.words}
          rows={3}
          maxLength={300}
          required
        />
        <TextArea
          name="reason"
          label={t("plan:newGoalPage.reason")}
          optionalLabel={t("common:form.optional")}
          defaultValue={reason}
          rows={6}
        />
        <Stack gap="sm">
          <AudienceLine audience={goal.audience} readers={readers} writing />
          <p>
            <Button>{t("plan:edit.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <Section title={t("plan:wordGoal.answers")}>
        <GoalAnswersForm once={once} answers={answers} />
      </Section>
    </Stack>
  );
}
