import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { happenings } from "#app/domain/plan/evaluation";
import { readEvaluation } from "#app/domain/reading/read-evaluations";
import { useSpeech } from "#app/i18n/speech";
import { Card, OwnWords, Tags } from "#app/ui/kit/card";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "evaluation", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(readEvaluation, asking, { evaluationId: asking.params.evaluationId });
  return { ...page, keepUp: keepsUp("evaluation", page, { id: page.evaluation.id }) };
}

export default function EvaluationPage() {
  const { t, calendarDay } = useSpeech();
  const { evaluation, since, isFirst, notes, goals } = useLoaderData<typeof loader>();
  const lead = since
    ? t("evaluation:page.since", { day: calendarDay(since) })
    : t(`evaluation:page.${isFirst ? "first" : "all"}`);
  return (
    <Stack>
      <p>
        <Link to={paths.evaluations()}>{t("evaluation:title")}</Link>
      </p>
      <PageHeading lead={lead}>
        {t("evaluation:page.title", { day: calendarDay(evaluation.onDay) })}
      </PageHeading>
      {notes > 0 ? (
        <p>
          {t("evaluation:page.notes", { count: notes })}{" "}
          <Link to={paths.notes()}>{t("plan:notes.link")}</Link>
        </p>
      ) : null}
      <Section title={t("evaluation:page.goals")}>
        {goals.length === 0 ? <p className="text-ink-soft">{t("evaluation:page.noGoals")}</p> : null}
        <Stack>
          {goals.map(({ id, words, decided, happened }) => (
            <Card key={id}>
              <div id={`goal-${id}`}>
                <OwnWords as="h3">{words}</OwnWords>
              </div>
              <ul className="my-3 text-ink-soft">
                {happenings.map((sort) =>
                  happened[sort] > 0 ? (
                    <li key={sort}>{t(`evaluation:happened.${sort}`, { count: happened[sort] })}</li>
                  ) : null,
                )}
              </ul>
              {decided ? <Tags tags={[t(`evaluation:decisions.${decided.decision}`)]} /> : null}
              {decided?.words ? <p dir="auto">{decided.words}</p> : null}
              <p className="mt-2">
                <Link
                  to={paths.decideAtEvaluation(evaluation.id, id)}
                  aria-describedby={`goal-${id}`}
                  className="quiet-link"
                >
                  {decided ? t("evaluation:page.again") : t("evaluation:page.open")}
                </Link>
              </p>
            </Card>
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}
