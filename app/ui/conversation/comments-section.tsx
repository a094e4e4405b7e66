import type { ReactNode } from "react";
import type { Comment } from "#app/domain/conversation/comment";
import { useSpeech } from "#app/i18n/speech";
import { Section, Stack } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { CommentForm } from "./comment-form";

interface CommentsSectionProps {
  /** Where a comment is placed. */
  action: string;
  comments: Comment[];
  once: string;
  mayComment: boolean;
  /** Who will read it, in a sentence. */
  audience: ReactNode;
}

export function CommentsSection({ action, comments, once, mayComment, audience }: CommentsSectionProps) {
  const { t, dayAndTime } = useSpeech();
  const entries = comments.map(({ id, words, authorName, byMember, createdAt }) => ({
    id,
    when: `${authorName} (${t(byMember ? "conversation:byFamily" : "conversation:outsider")}) · ${dayAndTime(createdAt)}`,
    dateTime: createdAt.toISOString(),
    children: (
      <p className="whitespace-pre-line" dir="auto">
        {words}
      </p>
    ),
  }));
  return (
    <Section title={t("conversation:title")}>
      <Stack>
        {entries.length > 0 ? (
          <Timeline entries={entries} />
        ) : (
          <p className="text-ink-soft">{t("conversation:none")}</p>
        )}
        {mayComment ? (
          <CommentForm action={action} once={once} audience={audience} />
        ) : (
          <p>{t("conversation:seeOnly")}</p>
        )}
      </Stack>
    </Section>
  );
}
