import type { Version } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { Timeline } from "#app/ui/kit/timeline";

/** When something that matters was put away or taken back, and by whom. It is taken back on its own page. */
export function PutAwayList({ states }: { states: Version[] }) {
  const { t, dayAndTime } = useSpeech();
  const entries = states.map(({ id, text, writtenAt, writtenBy }) => ({
    id,
    when: t("plan:versions.of", { at: dayAndTime(writtenAt), name: writtenBy ?? t("plan:goal.byFamily") }),
    dateTime: writtenAt.toISOString(),
    children: (
      <p>
        {text.kind === "state" && text.lifecycle === "stopped"
          ? t("plan:important.putAwayTitle")
          : t("plan:important.takenBack")}
      </p>
    ),
  }));
  return <Timeline entries={entries} />;
}
