import type { AskedRequest } from "#app/domain/contact/asked";
import { hearsBy, readsWords } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { Card, type Fact, Facts, OwnWords } from "#app/ui/kit/card";
import { useRequestWords } from "./use-request-words";

type Shown = Pick<
  AskedRequest,
  "asker" | "consent" | "channel" | "meeting" | "name" | "replyTo" | "words" | "themes" | "sentAt"
> & { agreedAt?: Date | null };

/** What was asked, for the one who was asked. */
export function AskedFacts({ request, sendsSms }: { request: Shown; sendsSms: boolean }) {
  const { t, until } = useSpeech();
  const words = useRequestWords();
  const { asker, consent, agreedAt, channel, meeting, replyTo, themes, sentAt } = request;
  const facts: (Fact | false)[] = [
    { term: t("contact:check.of.wie"), value: t(`contact:askedBy.${asker}`) },
    consent !== null && {
      term: t("contact:check.of.toestemming"),
      value: agreedAt
        ? t("contact:agreed.since", { moment: until(agreedAt) })
        : t(`contact:consentOf.${consent}`),
    },
    { term: t("contact:check.of.onderwerp"), value: words.themes(themes) },
    {
      term: t("contact:check.of.bereiken"),
      value:
        asker === "professional"
          ? t(readsWords(request) ? "contact:reach.advice" : "contact:reach.status")
          : t(`contact:reach.${hearsBy(channel, sendsSms)}`, { replyTo: replyTo ?? "" }),
    },
    { term: t("contact:check.of.plek"), value: words.meeting(meeting, asker) },
    { term: t("contact:asked.sent"), value: until(sentAt) },
  ];
  return (
    <Card>
      {request.words ? <OwnWords author={request.name}>{request.words}</OwnWords> : null}
      <div className={request.words ? "mt-4" : undefined}>
        <Facts facts={facts.filter((fact) => fact !== false)} />
      </div>
    </Card>
  );
}
