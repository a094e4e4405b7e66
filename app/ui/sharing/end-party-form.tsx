import type { Party } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { Stack } from "#app/ui/kit/page";
import { TellChoice } from "./tell-choice";

/** For good, so it says first what that means. Who never saw anything is told nothing. */
export function EndPartyForm({ party, once }: { party: Party; once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({});
  const { name, state } = party;
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      {state === "here" ? <TellChoice hint={t("sharing:tell.hint")} chosen={form.value("tell")} /> : null}
      <Stack gap="sm">
        <p className="reading-width">{t("sharing:endParty.forGood", { name })}</p>
        <p className="reading-width text-sm text-ink-soft">{t("sharing:readers.revokeText")}</p>
        <p>
          <Button variant="warn">{t("sharing:endParty.send", { name })}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
