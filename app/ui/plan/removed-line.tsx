import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { UndoLine } from "#app/ui/kit/undo-line";
import { paths } from "#app/web/paths";

/** Right after a heading was taken away: the way back. */
export function RemovedLine({ headingId }: { headingId: string | null }) {
  const { t } = useSpeech();
  if (!headingId) return null;
  return (
    <UndoLine key={headingId} said={t("plan:setUp.removed")}>
      <PostButton action={paths.putBackHeading(headingId)} label={t("common:form.undo")} />
    </UndoLine>
  );
}
