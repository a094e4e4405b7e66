import type { Comment } from "#app/domain/conversation/comment";
import type { Agreement, ProgressEntry } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { Tags } from "#app/ui/kit/card";
import { Section } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";

interface WhatHappenedProps {
  agreements: Agreement[];
  entries: ProgressEntry[];
  /** Of people from outside. */
  comments: Comment[];
}

/** What happened with a goal since the family looked back before: its own words, and beside them what others say. */
export function WhatHappened({ agreements, entries, comments }: WhatHappenedProps) {
  const { t, shortDay } = useSpeech();
  return (
    <>
      <Section title={t("evaluation:decide.agreements")}>
        {agreements.length === 0 ? (
          <p className="text-ink-soft">{t("evaluation:decide.noAgreements")}</p>
        ) : (
          <ul className="list-disc ps-5">
            {agreements.map(({ id, who, what, when }) => (
              <li key={id} dir="auto">{`${who}: ${what} (${when})`}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("evaluation:decide.entries")}>
        {entries.length === 0 ? (
          <p className="text-ink-soft">{t("evaluation:decide.noEntries")}</p>
        ) : (
          <Timeline
            entries={entries.map(({ id, words, feeling, createdAt, authorName }) => ({
              id,
              when: `${shortDay(createdAt)} · ${authorName ?? t("plan:goal.byFamily")}`,
              dateTime: createdAt.toISOString(),
              children: (
                <>
                  <p className="whitespace-pre-line" dir="auto">
                    {words}
                  </p>
                  {feeling ? <Tags tags={[t(`plan:feelings.${feeling}`)]} /> : null}
                </>
              ),
            }))}
          />
        )}
      </Section>
      <Section title={t("evaluation:decide.comments")}>
        {comments.length === 0 ? (
          <p className="text-ink-soft">{t("evaluation:decide.noComments")}</p>
        ) : (
          <Timeline
            entries={comments.map(({ id, words, authorName, createdAt }) => ({
              id,
              when: `${shortDay(createdAt)} · ${authorName}`,
              dateTime: createdAt.toISOString(),
              children: (
                <p className="whitespace-pre-line" dir="auto">
                  {words}
                </p>
              ),
            }))}
          />
        )}
      </Section>
    </>
  );
}
