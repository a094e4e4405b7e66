import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { splitWords } from "#app/domain/split-words";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { TextField } from "#app/ui/kit/field";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "invitation" };

/** The words become the address of the invitation, whatever stands between them. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("woorden");
  if (!typed?.trim()) return null;
  const words = splitWords(typed);
  throw redirect(paths.acceptInvitation(words.join("-") || "-"));
}

export default function EnterInvitationPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("sharing:enter.lead")}>{t("sharing:enter.title")}</PageHeading>
      <form method="get" action={paths.enterInvitation()} className="grid gap-6">
        <TextField
          name="woorden"
          label={t("sharing:enter.words")}
          hint={t("sharing:enter.wordsHint")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <p>
          <Button>{t("sharing:enter.send")}</Button>
        </p>
      </form>
    </Stack>
  );
}
