import type { Changes } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { Tags } from "#app/ui/kit/card";

/** How much others changed since the reader looked before; nothing where nothing did. */
export function ChangesLine({ changes }: { changes: Changes | null }) {
  const { t, shortDay } = useSpeech();
  if (!changes) return null;
  return (
    <div className="mb-2">
      <Tags tags={[t("plan:changes", { count: changes.count, day: shortDay(changes.since) })]} />
    </div>
  );
}
