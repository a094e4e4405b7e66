import { Form } from "@remix-run/react";
import type { Answered, Question } from "#app/domain/sharing/consent";
import { useSpeech } from "#app/i18n/speech";
import { Button, PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** A question with its sentence; own when it is about the reader, who may also answer for somebody else. */
type WordedQuestion = Question & { isOwn: boolean; wording: string };

/** What one member is asked, open questions first. Whoever answers for somebody else reads so in the heading. */
export function QuestionsOfMember({ questions, once }: { questions: WordedQuestion[]; once: string }) {
  const { t } = useSpeech();
  const [first] = questions;
  if (!first) return null;
  const open = questions.filter((question) => question.answered === null);
  const answered = questions.flatMap((question) => question.answered ?? []);
  const title = first.isOwn
    ? t("sharing:consent.about")
    : t("sharing:consent.answersFor", { name: first.memberName });
  return (
    <Section title={title}>
      <Stack>
        {open.map((question) => (
          <OpenQuestion key={question.goalId + question.partyId} question={question} once={once} />
        ))}
        {answered.map((answer) => (
          <GivenAnswer key={answer.consentId} answered={answer} isOwn={first.isOwn} />
        ))}
        {answered.length > 0 ? (
          <p className="reading-width text-sm text-ink-soft">{t("sharing:consent.withdrawText")}</p>
        ) : null}
      </Stack>
    </Section>
  );
}

function OpenQuestion({ question, once }: { question: WordedQuestion; once: string }) {
  const { t } = useSpeech();
  const { goalId, partyId, memberId, wording } = question;
  return (
    <Card>
      <p className="reading-width text-lg" dir="auto">
        {wording}
      </p>
      <Form method="post" action={paths.answerQuestion()} className="mt-5 flex flex-wrap gap-4">
        {Object.entries({ id: once, goalId, partyId, memberId, wording }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button name="answer" value="yes">
          {t("sharing:consent.yes")}
        </Button>
        <Button name="answer" value="no" variant="quiet">
          {t("sharing:consent.no")}
        </Button>
      </Form>
    </Card>
  );
}

function GivenAnswer({ answered, isOwn }: { answered: Answered; isOwn: boolean }) {
  const { t, dayAndTime } = useSpeech();
  const { consentId, answer, at, wording } = answered;
  return (
    <Card quiet>
      <p className="reading-width" dir="auto">
        {wording}
      </p>
      <p className="mt-3 text-lg font-bold">{t(`sharing:consent.answers.${answer}`)}</p>
      <p className="mb-4 text-ink-soft">{t("sharing:consent.when", { moment: dayAndTime(at) })}</p>
      <PostButton
        action={paths.withdrawAnswer(consentId)}
        label={t(isOwn ? "sharing:consent.withdraw.own" : "sharing:consent.withdraw.other")}
      />
    </Card>
  );
}
