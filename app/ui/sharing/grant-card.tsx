import type { ReactNode } from "react";
import type { Grant } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { Initials } from "#app/ui/kit/avatar";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { sharePath } from "./share-path";
import { StopSharing } from "./stop-sharing";
import { useGrantWords } from "./use-grant-words";

interface GrantCardProps {
  grant: Grant;
  /** The words of the one item that the grant is about. */
  itemWords: string | null;
  mayShare: boolean;
  children: ReactNode;
}

/** One grant to one person: what that person may, of what and how long, with the change and the end of it one tap away. */
export function GrantCard({ grant, itemWords, mayShare, children }: GrantCardProps) {
  const { t } = useSpeech();
  const { mayFor, part } = useGrantWords();
  const { party, goalId, item } = grant;
  return (
    <Card>
      <div className="flex flex-wrap gap-4">
        <Initials name={party.name} />
        <div className="grid min-w-0 flex-1 basis-52 gap-1">
          <h3 className="text-xl">{partyLabel(party)}</h3>
          <p>{mayFor(grant)}.</p>
          <p id={`part-${grant.id}`}>{part(grant, itemWords)}</p>
          {children}
        </div>
      </div>
      {mayShare ? (
        <div className="mt-4 grid justify-items-start gap-3 border-t border-line pt-3">
          <ButtonLink to={sharePath({ goalId, itemId: item?.id, partyId: party.id })} variant="quiet">
            {t("sharing:readers.change", { name: party.name })}
          </ButtonLink>
          <StopSharing grant={grant} />
        </div>
      ) : null}
    </Card>
  );
}
