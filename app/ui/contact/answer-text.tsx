import type { Answer } from "#app/domain/contact/answer";
import { useSpeech } from "#app/i18n/speech";
import { Card, type Fact, Facts, OwnWords } from "#app/ui/kit/card";

/** What the helper answered. With a no there is a reason, and a way on. */
export function AnswerText({ answer, name }: { answer: Answer; name: string }) {
  const { t, until } = useSpeech();
  const { reason, note, alternative, lookedAt, answeredAt } = answer;
  const facts: (Fact | false)[] = [
    reason !== null && { term: t("contact:answer.reason"), value: t(`contact:reason.${reason}`) },
    alternative !== null && { term: t("contact:answer.alternative"), value: alternative },
    lookedAt !== null && {
      term: t("contact:answer.lookedAt"),
      value: t("contact:answer.nothingFound", { places: lookedAt }),
    },
  ];
  const shown = facts.filter((fact) => fact !== false);
  if (!note && shown.length === 0) return null;
  return (
    <Card>
      {note ? (
        <OwnWords author={t("contact:answer.by", { name, moment: until(answeredAt) })}>{note}</OwnWords>
      ) : null}
      {shown.length > 0 ? <Facts facts={shown} /> : null}
    </Card>
  );
}
