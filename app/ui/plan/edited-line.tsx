import { Link } from "@remix-run/react";
import type { Edited } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";

/** When a text was changed last and by whom, with the way to what stood there. For who looks along there is no such way. */
export function EditedLine({ edited, to }: { edited: Edited | null; to: string | null }) {
  const { t, dayAndTime } = useSpeech();
  if (!edited) return null;
  const at = dayAndTime(edited.at);
  return (
    <p className="text-sm text-ink-soft">
      {edited.by
        ? t("plan:versions.edited", { at, name: edited.by })
        : t("plan:versions.editedByFamily", { at })}{" "}
      {to ? <Link to={to}>{t("plan:versions.read")}</Link> : null}
    </p>
  );
}
