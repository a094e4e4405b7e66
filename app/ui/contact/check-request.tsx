import { Form, Link } from "@remix-run/react";
import type { mayTell } from "#app/domain/contact/request";
import { askerIn, type Draft, type Step } from "#app/domain/contact/request-draft";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { Card, type Fact, Facts } from "#app/ui/kit/card";
import { ErrorSummary } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { useRequestWords } from "./use-request-words";

interface CheckRequestProps {
  helperId: string;
  name: string;
  draft: Draft;
  told: ReturnType<typeof mayTell>;
}

/** The page about what is asked has two rows. */
type Row = Step | "onderwerp";

/** Everything once more before it is sent, each with a way back to it. */
export function CheckRequest({ helperId, name, draft, told }: CheckRequestProps) {
  const { t } = useSpeech();
  const { values } = draft;
  const words = useRequestWords();
  const form = useSubmitted({ form: t("contact:check.title") });
  const value = (field: string) => String([values[field] ?? ""].flat()[0]);
  const themes = [values.themes ?? []].flat();
  const change = (step: Step, term: string, shown: React.ReactNode) => (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
      <span className="min-w-0 py-2 break-words">{shown}</span>
      <Link className="text-link" to={paths.askStep(helperId, step)}>
        {t("contact:check.change")}
        <span className="visually-hidden"> {term}</span>
      </Link>
    </div>
  );
  const fact = (step: Step, shown: React.ReactNode, row: Row = step): Fact => {
    const term = t(`contact:check.of.${row}`);
    return { term, value: change(step, term, shown) };
  };
  const facts = [
    fact("wie", words.asker(value("asker"))),
    ...(values.asker === "self" ? [] : [fact("toestemming", words.consent(value("consent")))]),
    fact("naam", value("name")),
    fact("woorden", words.themes(themes), "onderwerp"),
    ...(told === "everything" ? [fact("woorden", <Said words={value("words")} />)] : []),
    fact(
      "bereiken",
      words.channel(value("channel"), value(value("channel") === "email" ? "email" : "number")),
    ),
    fact("plek", words.meeting(value("meeting"), askerIn(draft))),
  ];
  return (
    <Stack>
      <PageHeading lead={t("contact:check.lead", { name })}>{t("contact:check.title")}</PageHeading>
      {form.error ? <ErrorSummary {...form.error} /> : null}
      <Card>
        <Facts facts={facts} />
      </Card>
      <Form method="post" action={paths.checkRequest(helperId)}>
        <Stack gap="sm">
          <AudienceNote>{t("contact:ask.reads", { name })}</AudienceNote>
          <p id="form">
            <Button>{t("contact:check.send", { name })}</Button>
          </p>
        </Stack>
      </Form>
    </Stack>
  );
}

function Said({ words }: { words: string }) {
  const { t } = useSpeech();
  if (!words) return t("contact:check.nothing");
  return (
    <span dir="auto" className="block whitespace-pre-line">
      {words}
    </span>
  );
}
