import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { RadioGroup } from "#app/ui/kit/choice";

interface PartyFieldProps {
  parties: Party[];
  name: string;
  label: string;
  defaultValue?: string;
  error?: string;
}

/** Whom to share with. Somebody who is not let in yet may be chosen, and it says what comes first. */
export function PartyField({ parties, ...field }: PartyFieldProps) {
  const { t } = useSpeech();
  const closed = ({ state }: Party) =>
    state === "invited" || state === "waiting" ? t(`sharing:share.closed.${state}`) : null;
  return (
    <RadioGroup
      {...field}
      options={parties.map((party) => ({
        value: party.id,
        label: partyLabel(party),
        hint: [`${t(`sharing:kinds.${party.kind}`)}.`, closed(party)].filter(Boolean).join(" "),
      }))}
      required
    />
  );
}
