import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { UndoLine } from "#app/ui/kit/undo-line";
import { paths } from "#app/web/paths";
import { type JustSaid, takesBack } from "./just-said";

interface TakeBackLineProps {
  just: JustSaid | null;
  once: string;
  /** The page to come back to. */
  here: string;
}

/** Right after something was said of a turn: the way back. */
export function TakeBackLine({ just, once, here }: TakeBackLineProps) {
  const { t } = useSpeech();
  if (!just) return null;
  const { said, taskId, day } = just;
  return (
    <UndoLine key={`${said}-${taskId}-${day}`} said={t(`tasks:just.${said}`)}>
      <PostButton
        action={paths.markTurn(taskId)}
        label={t("common:form.undo")}
        hidden={{ id: once, day, here, mark: takesBack[said] }}
        stay
      />
    </UndoLine>
  );
}
