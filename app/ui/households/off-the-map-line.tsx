import type { NetworkContact } from "#app/domain/households/network-contact";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { UndoLine } from "#app/ui/kit/undo-line";
import { paths } from "#app/web/paths";

interface OffTheMapLineProps {
  removed: NetworkContact | null;
  householdId: string;
  once: string;
}

/** Right after somebody was taken off the map: the way back, by saying the same once more. */
export function OffTheMapLine({ removed, householdId, once }: OffTheMapLineProps) {
  const { t } = useSpeech();
  if (!removed) return null;
  const { id, name, bond, does, ring, side } = removed;
  return (
    <UndoLine key={id} said={t("households:network.ended", { name })}>
      <PostButton
        action={paths.newInNetwork()}
        label={t("common:form.undo")}
        hidden={{ id: once, householdId, name, bond: bond ?? "", does: does ?? "", ring, side }}
      />
    </UndoLine>
  );
}
