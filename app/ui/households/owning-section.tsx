import type { ListedOwningQuestion } from "#app/domain/households/owning";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Who was asked to own the plan or to stop, whose yes it still takes, and the reader's own yes or no. */
export function OwningSection({ questions }: { questions: ListedOwningQuestion[] }) {
  const { t } = useSpeech();
  if (questions.length === 0) return null;
  return (
    <Section title={t("households:owning.title")}>
      <Stack>
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </Stack>
    </Section>
  );
}

function QuestionCard({ question }: { question: ListedOwningQuestion }) {
  const { t, list } = useSpeech();
  const { id, kind, memberName: name, askedByName: by, awaits } = question;
  const whom = question.isAboutYou ? "you" : "other";
  return (
    <Card>
      <h3 className="text-xl">{t(`households:owning.question.${kind}.${whom}`, { name, by })}</h3>
      <p className="mt-2">{t(`households:owning.means.${kind}.${whom}`, { name })}</p>
      {awaits.length > 0 ? (
        <p className="mt-2 text-ink-soft">
          {t("households:owning.awaits", { names: list(awaits.map((one) => one.name)) })}
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap gap-4 empty:hidden">
        {question.mayAgree ? (
          <PostButton
            action={paths.answerAboutOwning(id)}
            hidden={{ answer: "yes" }}
            variant="primary"
            label={t(`households:owning.yes.${kind}.${whom}`, { name })}
          />
        ) : null}
        {question.mayDecline ? (
          <PostButton
            action={paths.answerAboutOwning(id)}
            hidden={{ answer: "no" }}
            label={t(question.isAskedByYou ? "households:owning.withdraw" : "households:owning.no")}
          />
        ) : null}
      </div>
    </Card>
  );
}
