import { useSearchParams } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { UndoLine } from "#app/ui/kit/undo-line";
import { paths } from "#app/web/paths";

const endings = ["done", "stopped"] as const;

/** Right after somebody said that an agreement was done, or that it stops: the way back. */
export function OverLine({ itemId, isOver, once }: { itemId: string; isOver: boolean; once: string }) {
  const { t } = useSpeech();
  const [search] = useSearchParams();
  const said = endings.find((step) => step === search.get("net"));
  if (!said || !isOver) return null;
  return (
    <UndoLine key={itemId} said={t(`plan:stands.just.${said}`)}>
      <PostButton
        action={paths.agreementState(itemId)}
        label={t("common:form.undo")}
        hidden={{ id: once, step: "resumed" }}
        stay
      />
    </UndoLine>
  );
}
