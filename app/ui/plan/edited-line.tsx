import { Link } from "@remix-run/react";
import type { Edited } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";

/** When a text was changed last and by whom, with the way to what stood there. */
export function EditedLine({ edited, to }: { edited: Edited | null; to: string }) {
  const { t, dayAndTime } = useSpeech();
  if (!edited) return null;
  const at = dayAndTime(edited.at);
  return (
    <p className="text-sm text-ink-soft">
      {edited.by
        ? t("plan:versions.edited", { at, name: edited.by })
        : t("plan:versions.editedByFamily", { at })}{" "}
      <Link to={to}>{t("plan:versions.read")}</Link>
    </p>
  );
}
