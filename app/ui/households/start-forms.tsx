import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PathDrawing } from "#app/ui/kit/drawing";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Nothing to fill in: one button, and there is a plan. */
export function StartFirst({ once }: { once: string }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("households:start.lead")}>{t("households:start.title")}</PageHeading>
      <PathDrawing />
      <PlainForm once={once}>
        <p>
          <Button>{t("households:start.send")}</Button>
        </p>
      </PlainForm>
      <Notice tone="info" title={t("households:waiting.question")}>
        {t("households:waiting.answer")}
      </Notice>
      <p>
        {t("households:start.sharedInstead")}{" "}
        <Link to={paths.sharedWithMe()}>{t("households:start.toShared")}</Link>
      </p>
    </Stack>
  );
}

/** A second home has a plan of its own, with a name to tell the two apart. */
export function StartAnother({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ name: t("households:another.name") });
  return (
    <Stack>
      <PageHeading lead={t("households:another.lead")}>{t("households:another.title")}</PageHeading>
      <PlainForm once={form.once(once)} error={form.error}>
        <input type="hidden" name="another" value="yes" />
        <TextField
          {...form.field("name")}
          hint={t("households:another.nameHint")}
          autoComplete="off"
          maxLength={80}
          required
        />
        <p>
          <Button>{t("households:start.send")}</Button>
        </p>
      </PlainForm>
      <p>
        <Link to={paths.plans()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
