import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Answered, FormerAnswer, Question } from "#app/domain/sharing/consent";
import { useSpeech } from "#app/i18n/speech";
import { Button, PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** A question with its sentence, and who answered it where that was not the member. */
type WordedQuestion = Question & { wording: string; byName: string | null };

interface QuestionsOfMemberProps {
  /** Own where it is the reader. */
  member: { memberName: string; isOwn: boolean };
  questions: WordedQuestion[];
  former: FormerAnswer[];
  once: string;
}

/** What one member is asked, open questions first. Whoever answers for somebody else reads so in the heading. */
export function QuestionsOfMember({ member, questions, former, once }: QuestionsOfMemberProps) {
  const { t } = useSpeech();
  const { memberName, isOwn } = member;
  const open = questions.filter((question) => question.answered === null);
  const answered = questions.flatMap(({ answered, byName }) => (answered ? [{ ...answered, byName }] : []));
  const title = isOwn ? t("sharing:consent.about") : t("sharing:consent.answersFor", { name: memberName });
  return (
    <Section title={title}>
      <Stack>
        {open.map((question) => (
          <OpenQuestion key={question.goalId + question.partyId} question={question} once={once} />
        ))}
        {answered.map((answer) => (
          <GivenAnswer key={answer.consentId} answered={answer}>
            <PostButton
              action={paths.withdrawAnswer(answer.consentId)}
              label={t(isOwn ? "sharing:consent.withdraw.own" : "sharing:consent.withdraw.other")}
            />
          </GivenAnswer>
        ))}
        {answered.length > 0 ? (
          <p className="reading-width text-sm text-ink-soft">{t("sharing:consent.withdrawText")}</p>
        ) : null}
        <FormerAnswers former={former} />
      </Stack>
    </Section>
  );
}

/** What was answered and holds no more: it is kept, with its words and the day on which it ended. */
function FormerAnswers({ former }: { former: FormerAnswer[] }) {
  const { t, day } = useSpeech();
  if (former.length === 0) return null;
  return (
    <details>
      <summary>{t("sharing:consent.former")}</summary>
      <Stack>
        {former.map((answer) => (
          <GivenAnswer key={answer.consentId} answered={answer}>
            <p>{t("sharing:consent.heldUntil", { day: day(answer.until) })}</p>
          </GivenAnswer>
        ))}
      </Stack>
    </details>
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

interface GivenAnswerProps {
  answered: Answered & { byName: string | null };
  children: ReactNode;
}

function GivenAnswer({ answered, children }: GivenAnswerProps) {
  const { t, dayAndTime } = useSpeech();
  const { answer, at, wording, byName } = answered;
  const moment = dayAndTime(at);
  return (
    <Card quiet>
      <p className="reading-width" dir="auto">
        {wording}
      </p>
      <p className="mt-3 text-lg font-bold">{t(`sharing:consent.answers.${answer}`)}</p>
      <p className="mb-4 text-ink-soft">
        {byName
          ? t("sharing:consent.whenBy", { moment, name: byName })
          : t("sharing:consent.when", { moment })}
      </p>
      {children}
    </Card>
  );
}
