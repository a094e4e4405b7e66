import { Link } from "@remix-run/react";
import type { CommentBeside } from "#app/domain/conversation/comment";
import type { AgreementNow } from "#app/domain/plan/agreement";
import type { Page } from "#app/domain/plan/earlier";
import type { Agreement, ProgressEntry } from "#app/domain/plan/goal";
import type { Measurement } from "#app/domain/plan/measurement";
import { useSpeech } from "#app/i18n/speech";
import { Tags } from "#app/ui/kit/card";
import { Section } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { paths } from "#app/web/paths";
import { useStandsWords } from "./agreement-in-words";
import { EarlierLink } from "./earlier-link";
import { MeasuredWords } from "./measured-words";
import { ToldTags } from "./told-tags";

type AgreementThen = Agreement & { stands: AgreementNow };

interface WhatHappenedProps {
  agreements: AgreementThen[];
  progress: Page<ProgressEntry>;
  /** From before which entry these are; null on the newest page. */
  before: string | null;
  /** The page itself, for what went before. */
  to: string;
  /** How far it was said to be. */
  measured: Measurement[];
  /** How many turns of tasks were done. */
  tasksDone: number;
  /** Of people from outside. */
  comments: CommentBeside[];
}

/** What happened with a goal since the family looked back before: its own words, and beside them what others say. */
export function WhatHappened({ agreements, progress, before, to, ...props }: WhatHappenedProps) {
  const { t, shortDay } = useSpeech();
  const { comments } = props;
  return (
    <>
      <Section title={t("evaluation:decide.agreements")}>
        {agreements.length === 0 ? (
          <p className="text-ink-soft">{t("evaluation:decide.noAgreements")}</p>
        ) : (
          <ul className="grid list-disc gap-3 ps-5">
            {agreements.map((agreement) => (
              <HowItStands key={agreement.id} {...agreement} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("evaluation:decide.entries")}>
        {progress.entries.length === 0 ? (
          <p className="text-ink-soft">{t("evaluation:decide.noEntries")}</p>
        ) : (
          <Timeline
            entries={progress.entries.map(({ id, createdAt, authorName, ...told }) => ({
              id,
              when: `${shortDay(createdAt)} · ${authorName ?? t("plan:goal.byFamily")}`,
              dateTime: createdAt.toISOString(),
              children: (
                <>
                  <p className="whitespace-pre-line" dir="auto">
                    {told.words}
                  </p>
                  <ToldTags {...told} />
                </>
              ),
            }))}
          />
        )}
        <EarlierLink to={to} earlier={progress.earlier} before={before} />
      </Section>
      {props.tasksDone > 0 ? <p>{t("evaluation:decide.tasks", { count: props.tasksDone })}</p> : null}
      {props.measured.length > 0 ? <HowFar measured={props.measured} /> : null}
      <Section title={t("evaluation:decide.comments")}>
        {comments.length === 0 ? (
          <p className="text-ink-soft">{t("evaluation:decide.noComments")}</p>
        ) : (
          <Timeline
            entries={comments.map(({ id, words, authorName, createdAt, beside }) => ({
              id,
              when: `${shortDay(createdAt)} · ${authorName}`,
              dateTime: createdAt.toISOString(),
              children: (
                <>
                  <p className="whitespace-pre-line" dir="auto">
                    {words}
                  </p>
                  {beside ? (
                    <p className="text-sm">
                      <Link to={paths.item(beside.id)}>{t(`evaluation:decide.beside.${beside.kind}`)}</Link>
                    </p>
                  ) : null}
                </>
              ),
            }))}
          />
        )}
      </Section>
    </>
  );
}

function HowFar({ measured }: { measured: Measurement[] }) {
  const { t, calendarDay } = useSpeech();
  const entries = measured.map((one) => ({
    id: one.id,
    when: `${calendarDay(one.onDay)} · ${one.byName ?? t("plan:goal.byFamily")}`,
    dateTime: one.onDay,
    children: <MeasuredWords measurement={one} />,
  }));
  return (
    <Section title={t("evaluation:decide.measured")}>
      <Timeline entries={entries} />
    </Section>
  );
}

function HowItStands({ who, what, when, stands }: AgreementThen) {
  const { word, moved, why } = useStandsWords()(stands);
  return (
    <li>
      <p dir="auto">{`${who}: ${what} (${when})`}</p>
      <Tags tags={[word]} />
      {moved ? <p dir="auto">{moved}</p> : null}
      {why ? <p dir="auto">{why}</p> : null}
    </li>
  );
}
