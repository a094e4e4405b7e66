import type { Grant, Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { RadioGroup } from "#app/ui/kit/choice";
import { useGrantWords } from "./use-grant-words";

interface PartyFieldProps {
  parties: Party[];
  /** What each of them was given of it before. */
  given: Grant[];
  name: string;
  label: string;
  defaultValue?: string;
  error?: string;
}

/** Whom to share with. Somebody who is not let in yet may be chosen, and it says what comes first; and what is replaced. */
export function PartyField({ parties, given, ...field }: PartyFieldProps) {
  const { t } = useSpeech();
  const { mayFor } = useGrantWords();
  const before = ({ id }: Party) => {
    const grant = given.find(({ party }) => party.id === id);
    if (!grant) return null;
    const words = { granted: mayFor(grant) };
    return grant.isLive ? t("sharing:share.replaces", words) : t("sharing:share.replacesClosed", words);
  };
  const closed = ({ state }: Party) =>
    state === "invited" || state === "waiting" ? t(`sharing:share.closed.${state}`) : null;
  return (
    <RadioGroup
      {...field}
      options={parties.map((party) => ({
        value: party.id,
        label: partyLabel(party),
        hint: [`${t(`sharing:kinds.${party.kind}`)}.`, closed(party), before(party)]
          .filter(Boolean)
          .join(" "),
      }))}
      required
    />
  );
}
