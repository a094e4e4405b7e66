import { Link } from "@remix-run/react";
import type { AskedRequest } from "#app/domain/contact/asked";
import type { Message } from "#app/domain/contact/message";
import { isOpen, mayGoOn } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { AnswerForm } from "./answer-form";
import { AnswerText } from "./answer-text";
import { AskedFacts } from "./asked-facts";
import { Conversation } from "./conversation";
import { useRequestWords } from "./use-request-words";

interface AskedRequestPageProps {
  request: AskedRequest;
  messages: Message[];
  /** Whether text messages leave us. */
  sendsSms: boolean;
  once: string;
}

export function AskedRequestPage({ request, messages, sendsSms, once }: AskedRequestPageProps) {
  const { t, until } = useSpeech();
  const words = useRequestWords();
  const { id, state, answer, answerBy, asker } = request;
  const name = request.name ?? t("contact:asked.nameGone");
  const lead = isOpen(state)
    ? t(request.isPastHalf ? "contact:asked.pastHalf" : "contact:asked.answerBy", { moment: until(answerBy) })
    : words.state(request);
  return (
    <Stack gap="lg">
      <PageHeading lead={lead}>{t("contact:asked.title", { name })}</PageHeading>
      {request.name === null ? (
        <Notice tone="info">{t("contact:asked.gone")}</Notice>
      ) : (
        <Stack gap="sm">
          <AskedFacts request={request} sendsSms={sendsSms} />
          <AudienceNote>{t("contact:asked.onlyYou")}</AudienceNote>
        </Stack>
      )}
      {answer ? <AnswerText answer={answer} name={t("contact:talk.you")} own /> : null}
      {isOpen(state) ? (
        <AnswerForm key={state} asked={request} hasTalked={answer !== null} once={once} />
      ) : null}
      {state === "matched" && !mayGoOn(request) ? (
        <Notice tone="info">{t("contact:agreed.waits")}</Notice>
      ) : null}
      {state === "matched" && mayGoOn(request) ? (
        <Conversation
          me="helper"
          action={paths.writeToRequester(id)}
          messages={messages}
          name={name}
          once={once}
        />
      ) : null}
      {state === "matched" ? <p className="reading-width">{t("contact:talk.silence")}</p> : null}
      <div className="flex flex-wrap items-center gap-6">
        <Link to={paths.requests()}>{t("contact:requests.title")}</Link>
        {state === "accepted" && asker === "professional" ? (
          <Link to={paths.writeFeedback(id)}>{t("sharing:feedback.write.title")}</Link>
        ) : null}
        {state === "matched" || state === "accepted" ? (
          <PostButton action={paths.endContact(id)} label={t("contact:asked.end")} />
        ) : null}
      </div>
    </Stack>
  );
}
