import { Link } from "@remix-run/react";
import type { mayTell } from "#app/domain/contact/request";
import { askerIn, type Draft, type Step } from "#app/domain/contact/request-draft";
import type { Specialty } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { StepFields } from "./step-fields";

export interface AskStepProps {
  step: Step;
  draft: Draft;
  told: ReturnType<typeof mayTell>;
  /** The person whom it is about said no. */
  refused: boolean;
  back: string;
  /** Nothing lacks: then it is one answer that is changed, and back is where all of them stand. */
  isWhole: boolean;
  /** Of the helper. */
  name: string;
  specialties: Specialty[];
  /** Whether text messages leave us. */
  sendsSms: boolean;
  at: number;
  of: number;
}

/** One question a page. What was filled in before is there again. */
export function AskStep(props: AskStepProps) {
  const { t } = useSpeech();
  const { step, draft, refused, back, isWhole, name, at, of } = props;
  const form = useSubmitted({
    asker: t("contact:steps.wie.label"),
    consent: t("contact:steps.toestemming.label"),
    name: t("contact:steps.naam.label"),
    words: t("contact:steps.woorden.label"),
    themes: t("contact:steps.woorden.themes"),
    channel: t("contact:steps.bereiken.label"),
    email: t("contact:steps.bereiken.email"),
    number: t("contact:steps.bereiken.number"),
    meeting: t("contact:steps.plek.label"),
  });
  const whose = step === "plek" && askerIn(draft) === "professional" ? "plekOfOthers" : step;
  return (
    <Stack>
      <PageHeading kicker={t("contact:steps.at", { at, of, name })}>
        {t(`contact:steps.${whose}.title`, { name })}
      </PageHeading>
      {step === "toestemming" && refused ? <Refused back={back} /> : null}
      <PlainForm once={draft.id} error={form.error}>
        <StepFields {...props} form={form} />
        <p>
          <Button>{t("contact:steps.next")}</Button>
        </p>
      </PlainForm>
      <p>
        <Link to={back}>{t(isWhole ? "contact:steps.backToCheck" : "contact:steps.back")}</Link>
      </p>
    </Stack>
  );
}

/** The no of the person counts. Whoever asks can still go somewhere. */
function Refused({ back }: { back: string }) {
  const { t } = useSpeech();
  return (
    <Notice tone="care" title={t("contact:steps.toestemming.stop")}>
      <p className="mb-4">{t("contact:steps.toestemming.stopText")}</p>
      <p className="flex flex-wrap gap-6">
        <Link to={back}>{t("contact:steps.toestemming.forYourself")}</Link>
        <Link to={paths.helpers()}>{t("contact:steps.toestemming.search")}</Link>
      </p>
    </Notice>
  );
}
