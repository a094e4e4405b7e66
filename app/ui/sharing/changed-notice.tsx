import type { Part } from "#app/domain/reading/part";
import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { GrantedWords } from "./granted-words";

/** After a change: what this person may do now with that part, as it stands. */
export function ChangedNotice({ part, party }: { part: Part; party: Party }) {
  const { t } = useSpeech();
  const granted = part.cells[party.id];
  return (
    <div className="print:hidden">
      <Notice tone="info" title={t("sharing:overview.now", { name: partyLabel(party) })} live>
        <p dir="auto">{part.words}</p>
        <div className="mt-2">
          {granted ? <GrantedWords granted={granted} /> : <NotAnyMore />}
          {!granted && part.throughGoal[party.id] ? <p>{t("sharing:overview.stillThrough")}</p> : null}
        </div>
      </Notice>
    </div>
  );
}

function NotAnyMore() {
  const { t } = useSpeech();
  return (
    <>
      <p className="font-bold">{t("sharing:overview.nothing")}</p>
      <p>{t("sharing:overview.goneBy")}</p>
    </>
  );
}
