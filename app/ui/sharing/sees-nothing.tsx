import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading } from "#app/ui/kit/page";

/** Somebody to whom nothing is open, or nothing of which the one who looks along knows. */
export function SeesNothing({ party }: { party: Party }) {
  const { t } = useSpeech();
  const name = partyLabel(party);
  const why = { invited: "notYet", waiting: "notYet", here: "nothing", ended: "ended" } as const;
  return (
    <PageHeading lead={t(`sharing:preview.${why[party.state]}`, { name })}>
      {t("sharing:preview.title", { name })}
    </PageHeading>
  );
}
