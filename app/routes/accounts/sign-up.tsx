import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PasswordField, TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ownPath, paths } from "#app/web/paths";
import { signUp } from "#app/web/sign-up.server";

export const handle: PageHandle = { title: "signUp" };

export function loader({ request }: LoaderFunctionArgs) {
  return { id: newId(), next: ownPath(new URL(request.url).searchParams.get("verder")) };
}

export const action = ({ request, context }: ActionFunctionArgs) => signUp({ request, context });

const isInvitation = (next: string) => next.includes("/uitnodiging/");

export default function SignUpPage() {
  const { t } = useSpeech();
  const { id, next } = useLoaderData<typeof loader>();
  const form = useSubmitted({
    name: t("accounts:signUp.name"),
    signIn: t("accounts:signUp.signIn"),
    password: t("accounts:signUp.password"),
  });
  const onwards = next ? `?verder=${encodeURIComponent(next)}` : "";
  return (
    <Stack>
      <PageHeading lead={t("accounts:signUp.lead")}>{t("accounts:signUp.title")}</PageHeading>
      {next ? (
        <p>{t(isInvitation(next) ? "accounts:signUp.forInvitation" : "accounts:signUp.forThat")}</p>
      ) : null}
      <PlainForm once={form.once(id)} error={form.error}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          {...form.field("name")}
          hint={t("accounts:signUp.nameHint")}
          autoComplete="name"
          required
        />
        <TextField
          {...form.field("signIn")}
          hint={t("accounts:signUp.signInHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PasswordField
          {...form.field("password")}
          hint={t("accounts:signUp.passwordHint")}
          autoComplete="new-password"
          showLabel={t("common:form.showPassword")}
          hideLabel={t("common:form.hidePassword")}
          required
        />
        <p>
          <Button>{t("accounts:signUp.send")}</Button>
        </p>
      </PlainForm>
      <p>
        {t("accounts:signUp.already")}{" "}
        <Link to={paths.signIn() + onwards}>{t("accounts:signUp.toSignIn")}</Link>
      </p>
    </Stack>
  );
}
