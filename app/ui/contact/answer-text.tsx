import type { Answer } from "#app/domain/contact/answer";
import { useSpeech } from "#app/i18n/speech";
import { Card, type Fact, Facts, OwnWords } from "#app/ui/kit/card";

interface AnswerTextProps {
  answer: Answer;
  /** Of whoever answered. */
  name: string;
  /** For the one who gave it, on whose page nothing else tells of it while there is more to answer. */
  own?: boolean;
}

/** What the helper answered. With a no there is a reason, and a way on. */
export function AnswerText({ answer, name, own = false }: AnswerTextProps) {
  const { t, until } = useSpeech();
  const { kind, reason, note, alternative, lookedAt, answeredAt } = answer;
  const facts: (Fact | false)[] = [
    own &&
      kind === "talkFirst" && {
        term: t("contact:answer.given", { moment: until(answeredAt) }),
        value: t(`contact:kind.${kind}`),
      },
    reason !== null && { term: t("contact:answer.reason"), value: t(`contact:reason.${reason}`) },
    alternative !== null && { term: t("contact:answer.alternative"), value: alternative },
    lookedAt !== null && { term: t("contact:answer.lookedAt"), value: lookedAt },
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
