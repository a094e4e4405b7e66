import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { holdCode, tryCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";
import { shownAgain, valuesOf } from "#app/web/submit.server";

export const handle: PageHandle = { title: "followRequest" };

export async function action(asking: ActionFunctionArgs) {
  const values = await valuesOf(asking.request);
  const code = String(values.code ?? "");
  if (!(await tryCode(asking, code))) return shownAgain({ code: "code-not-usable" }, values);
  holdCode(asking.context.visit, code);
  return redirect(paths.followRequest());
}

export default function EnterCodePage() {
  const { t } = useSpeech();
  const form = useSubmitted({ code: t("contact:code.words") });
  return (
    <Stack>
      <PageHeading lead={t("contact:code.lead")}>{t("contact:code.title")}</PageHeading>
      <PlainForm once="" error={form.error}>
        <TextField
          {...form.field("code")}
          hint={t("contact:code.hint")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <p>
          <Button>{t("contact:code.send")}</Button>
        </p>
      </PlainForm>
    </Stack>
  );
}
