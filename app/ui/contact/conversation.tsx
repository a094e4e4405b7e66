import { Link } from "@remix-run/react";
import type { Message } from "#app/domain/contact/message";
import type { Writer } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { paths } from "#app/web/paths";
import { MessageForm } from "./message-form";

interface ConversationProps {
  me: Writer;
  action: string;
  messages: Message[];
  /** Of the other one. */
  name: string;
  once: string;
}

/** Two people who both said yes. Nobody else reads it, and it is not for what cannot wait. */
export function Conversation({ me, action, messages, name, once }: ConversationProps) {
  const { t, dayAndTime } = useSpeech();
  return (
    <Section title={t("contact:talk.title", { name })}>
      <Stack>
        <Notice tone="care">{t("contact:talk.notUrgent")}</Notice>
        {messages.length > 0 ? (
          <Timeline
            entries={messages.map((message) => ({
              id: message.id,
              when: dayAndTime(message.createdAt),
              dateTime: message.createdAt.toISOString(),
              children: <Said message={message} me={me} name={name} />,
            }))}
          />
        ) : (
          <p>{t("contact:talk.empty")}</p>
        )}
        <MessageForm action={action} name={name} once={once} />
      </Stack>
    </Section>
  );
}

function Said({ message, me, name }: { message: Message } & Pick<ConversationProps, "me" | "name">) {
  const { t } = useSpeech();
  const { writtenBy, kind, words } = message;
  return (
    <>
      <p className="font-bold">{writtenBy === me ? t("contact:talk.you") : name}</p>
      {kind === "words" ? (
        <p dir="auto" className="whitespace-pre-line">
          {words}
        </p>
      ) : null}
      {kind === "invitation" && me === "helper" ? (
        <Link to={paths.acceptInvitation(words)}>{t("contact:talk.invitation")}</Link>
      ) : null}
      {kind === "invitation" && me === "requester" ? <p>{t("contact:talk.invited")}</p> : null}
    </>
  );
}
