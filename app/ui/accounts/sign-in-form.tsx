import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PasswordField, TextField } from "#app/ui/kit/field";
import { ErrorSummary } from "#app/ui/kit/form";
import type { Draft } from "#app/web/draft";
import { paths } from "#app/web/paths";
import { DraftFields } from "./draft-fields";

/** Signing in, with what somebody was writing when the session ended carried along. */
export function SignInForm({ next, draft }: { next?: string | null; draft?: Draft | null }) {
  const { t } = useSpeech();
  const form = useSubmitted({ signIn: t("accounts:signIn.name"), password: t("accounts:signIn.password") });
  return (
    <form method="post" action={paths.signIn()} noValidate className="grid gap-6">
      {form.error ? <ErrorSummary {...form.error} /> : null}
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {draft ? <DraftFields draft={draft} /> : null}
      <TextField
        {...form.field("signIn")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <PasswordField
        name="password"
        label={t("accounts:signIn.password")}
        autoComplete="current-password"
        required
        showLabel={t("common:form.showPassword")}
        hideLabel={t("common:form.hidePassword")}
      />
      <p>
        <Button>{t("accounts:signIn.send")}</Button>
      </p>
    </form>
  );
}
