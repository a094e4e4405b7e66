import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { PathDrawing } from "#app/ui/kit/drawing";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { draftKey, keptDraft } from "../forms/kept-drafts";

/** What is said where no answer came, or half of one: by Chromium, by Firefox, by Safari, and by Remix. */
const noAnswer =
  /^(Failed to fetch|NetworkError|Load failed|The network connection was lost|The Internet connection|Unable to decode turbo-stream)/;

export const isLostConnection = (error: unknown): error is Error =>
  error instanceof Error && noAnswer.test(error.message);

interface LostConnectionProps {
  error: Error;
  /** Whose words this device keeps; null where nobody is signed in. */
  account: string | null;
}

/** Trying again asks for the page of the form, or for where its address leads: there the words come back (docs/decisions/0032). */
export function LostConnection({ error, account }: LostConnectionProps) {
  const { t } = useSpeech();
  const { pathname, search } = useLocation();
  const isKept = account !== null && keptDraft(draftKey(account, pathname)) !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: tried once more in vain is said once more
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus(), [error]);

  return (
    <Stack>
      <PageHeading lead={isKept ? t("common:connection.kept") : undefined}>
        {t("common:connection.lost")}
      </PageHeading>
      <p className="reading-width">{t(isKept ? "common:connection.back" : "common:connection.wait")}</p>
      <p>
        <ButtonLink to={pathname + search} replace>
          {t("common:connection.retry")}
        </ButtonLink>
      </p>
      <PathDrawing />
    </Stack>
  );
}
