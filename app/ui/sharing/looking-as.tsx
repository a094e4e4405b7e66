import { Link } from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { type Ways, WaysContext } from "./use-ways";

/** The very page of somebody who was let in, for a member of the family: it says so on top, and nothing in it can be sent. */
export function LookingAs({ party, children }: { party: Party; children: ReactNode }) {
  const { t } = useSpeech();
  const name = partyLabel(party);
  const ways = useMemo(() => waysThrough(party.id), [party.id]);
  return (
    <Stack gap="lg">
      <Notice tone="info" title={t("sharing:preview.banner", { name })}>
        <p>{t("sharing:preview.noForms")}</p>
        <p className="mt-2">
          <Link to={paths.overview()}>{t("sharing:preview.stop")}</Link>
        </p>
      </Notice>
      <WaysContext.Provider value={ways}>
        <fieldset disabled className="min-w-0" aria-label={t("sharing:preview.title", { name })}>
          {children}
        </fieldset>
      </WaysContext.Provider>
    </Stack>
  );
}

function waysThrough(partyId: string): Ways {
  return {
    shared: () => paths.lookAsParty(partyId),
    goal: (goalId) => paths.lookAtGoalAsParty(partyId, goalId),
    item: (itemId) => paths.lookAtItemAsParty(partyId, itemId),
    task: (taskId) => paths.lookAtTaskAsParty(partyId, taskId),
    former: {
      goal: (goalId) => paths.lookAtGoalVersionsAsParty(partyId, goalId),
      item: (itemId) => paths.lookAtItemVersionsAsParty(partyId, itemId),
    },
    course: (goalId) => paths.lookAtCourseAsParty(partyId, goalId),
    propose: (goalId) => paths.lookAtProposingAsParty(partyId, goalId),
    saySo: (itemId) => paths.lookAtSayingAsParty(partyId, itemId),
  };
}
