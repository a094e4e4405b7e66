import { Link } from "@remix-run/react";
import type { FeedbackNote } from "#app/domain/sharing/feedback";
import { useSpeech } from "#app/i18n/speech";
import { useOnce } from "#app/ui/forms/use-once";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface FeedbackFormProps {
  requestId: string;
  toWhom: string;
  households: { id: string; name: string }[];
  written: FeedbackNote[];
  once: string;
}

/** A text for somebody who asked through work, put to the family first. */
export function FeedbackForm({ requestId, toWhom, households, written, once }: FeedbackFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({
    householdId: t("sharing:feedback.write.household"),
    words: t("sharing:feedback.write.words"),
  });
  const id = useOnce(once);
  return (
    <Stack gap="lg">
      <PageHeading lead={t("sharing:feedback.write.lead", { toWhom })}>
        {t("sharing:feedback.write.title")}
      </PageHeading>
      {households.length > 0 ? (
        <PlainForm key={id} once={form.once(id)} error={form.error}>
          <RadioGroup
            {...form.field("householdId", households.length === 1 ? households[0]?.id : undefined)}
            options={households.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          <TextArea
            {...form.field("words")}
            hint={t("sharing:feedback.write.hint")}
            maxLength={1000}
            required
          />
          <p>
            <Button>{t("sharing:feedback.write.send")}</Button>
          </p>
        </PlainForm>
      ) : (
        <Notice tone="info">{t("sharing:feedback.write.none")}</Notice>
      )}
      {written.length > 0 ? (
        <Section title={t("sharing:feedback.write.before")}>
          <Stack gap="sm">
            {written.map(({ id, words, decision }) => (
              <Card key={id}>
                <p>{words}</p>
                <p className="mt-2 font-bold">{t(`sharing:feedback.write.${decision ?? "waiting"}`)}</p>
              </Card>
            ))}
          </Stack>
        </Section>
      ) : null}
      <p>
        <Link to={paths.request(requestId)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
