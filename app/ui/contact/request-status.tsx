import { Link } from "@remix-run/react";
import type { Answer } from "#app/domain/contact/answer";
import type { Message } from "#app/domain/contact/message";
import type { Channel, Ender, RequestState } from "#app/domain/contact/request";
import {
  type Consented,
  daysToConfirm,
  isReachedByHelper,
  isToldOfNews,
  readsWords,
} from "#app/domain/contact/request";
import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink, PostButton } from "#app/ui/kit/button";
import { Card, OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { AnswerText } from "./answer-text";
import { AgreedForm, ConfirmMatch } from "./confirm-match";
import { Conversation } from "./conversation";
import { NextHelpers, type Others } from "./next-helpers";
import { useHelperName } from "./use-helper-name";

/** A text that an owner of the household has said yes to. */
interface ToldOn {
  words: string;
  decidedAt: Date;
}

export interface RequestStatusProps {
  request: Consented & {
    channel: Channel;
    state: RequestState;
    answerBy: Date;
    answer: Answer | null;
    endedBy: Ender | null;
    helper: Helper | null;
    /** By letter, after half of the time. */
    isReminded: boolean;
    /** Half of the time for an answer is over. */
    isPastHalf: boolean;
    /** Whether the helper reads what is written here. */
    talksHere: boolean;
    /** Whether the person agrees, where it is about somebody else. */
    mayGoOn: boolean;
    messages: Message[];
    feedback: ToldOn[];
  };
  /** How whoever asked hears of news. */
  hears: Channel;
  next: Others | null;
  once: string;
}

/** Where a request stands, and what can be done now. Never a dead end. */
export function RequestStatus({ request, hears, next, once }: RequestStatusProps) {
  const { t, until } = useSpeech();
  const { state, answer, answerBy, helper } = request;
  const { name, begin } = useHelperName(helper?.name);
  const isOpen = state === "waiting" || state === "talking";
  const text = begin(t(`contact:status.text.${textOf(request)}`, { name, days: daysToConfirm }));
  return (
    <Stack gap="lg">
      <PageHeading lead={isOpen ? undefined : text}>
        {begin(t(`contact:status.title.${titleOf(request)}`, { name }))}
      </PageHeading>
      {isOpen ? (
        <Card>
          <p className="text-2xl font-bold">{t("contact:status.answerBy", { moment: until(answerBy) })}</p>
          <p className="reading-width mt-3">{text}</p>
          {request.isPastHalf ? (
            <p className="reading-width mt-3">
              {t("contact:status.pastHalf")}{" "}
              <Link to={paths.helpers()}>{t("contact:status.askAnother")}</Link>
            </p>
          ) : null}
          {isToldOfNews(hears) ? null : <p className="reading-width mt-3">{t("contact:status.comeBack")}</p>}
        </Card>
      ) : null}
      {answer ? <AnswerText answer={answer} name={begin(name)} /> : null}
      {request.feedback.map(({ words, decidedAt }) => (
        <OwnWords
          key={decidedAt.toISOString()}
          author={t("contact:status.feedback", { moment: until(decidedAt) })}
        >
          {words}
        </OwnWords>
      ))}
      {state === "accepted" && request.asker !== "professional" && answer ? (
        <ConfirmMatch
          name={name}
          answeredAt={answer.answeredAt}
          talksHere={request.talksHere}
          mayGoOn={request.mayGoOn}
          once={once}
        />
      ) : null}
      {state === "matched" && !request.mayGoOn ? <AgreedForm name={name} once={once} /> : null}
      {state === "accepted" && request.asker === "professional" && helper ? (
        <p>
          <ButtonLink to={paths.helper(helper.id)}>{t("contact:status.helperPage", { name })}</ButtonLink>
        </p>
      ) : null}
      {state === "matched" && request.talksHere && request.mayGoOn ? (
        <Conversation
          me="requester"
          action={paths.writeToHelper()}
          messages={request.messages}
          name={name}
          once={once}
        />
      ) : null}
      {state === "matched" && request.talksHere && request.mayGoOn ? <ToPlan name={name} /> : null}
      {state === "matched" ? <p className="reading-width">{t("contact:talk.silence")}</p> : null}
      {next ? <NextHelpers others={next} /> : null}
      <Ways state={state} />
    </Stack>
  );
}

function titleOf({ state, ...request }: RequestStatusProps["request"]) {
  return state === "redirected" && !readsWords(request) ? "redirectedForOther" : state;
}

const endings = {
  requester: "endedByYou",
  helper: "endedByHelper",
  silence: "endedBySilence",
} as const;

function textOf(request: RequestStatusProps["request"]) {
  const { state, answer, endedBy, asker, helper, isReminded, isPastHalf, talksHere } = request;
  if (state === "waiting" && isPastHalf) return isReminded ? "waitingReminded" : "waitingUnseen";
  if (state === "waiting") return isReminded ? "waiting" : "waitingUnreminded";
  if (state === "talking") return answer?.note && !isReachedByHelper(request) ? "talkingByNote" : "talking";
  if (state === "matched") return talksHere ? "matched" : "matchedByLink";
  if (state === "ended") return endings[endedBy ?? "requester"];
  if (asker === "professional" && state === "accepted" && !helper) return "acceptedUnseen";
  if (asker === "professional" && state === "accepted" && readsWords(request)) return "acceptedAdvice";
  if (!readsWords(request) && (state === "accepted" || state === "declined" || state === "redirected"))
    return `${state}ForOther` as const;
  return state;
}

function ToPlan({ name }: { name: string }) {
  const { t } = useSpeech();
  return (
    <Card quiet>
      <p className="reading-width mb-4">{t("contact:invite.text", { name })}</p>
      <ButtonLink to={paths.inviteMatched()} variant="quiet">
        {t("contact:invite.send", { name })}
      </ButtonLink>
    </Card>
  );
}

function Ways({ state }: { state: RequestState }) {
  const { t } = useSpeech();
  const goesOn = ["waiting", "talking", "accepted", "matched"].includes(state);
  return (
    <div className="flex flex-wrap items-center gap-6">
      {goesOn ? <Link to={paths.stopRequest()}>{t("contact:status.stop")}</Link> : null}
      <PostButton action={paths.closeRequest()} label={t("contact:status.close")} />
    </div>
  );
}
