import type { OwnEntry, OwnSort } from "#app/domain/reading/own-words";
import { useSpeech } from "#app/i18n/speech";
import { OwnEntryCard } from "./own-entry-card";

/** The sorts that somebody looks for together, in the order of a plan. */
const groups = {
  goals: ["goal", "formerGoal", "state", "scale", "measurement", "decision"],
  done: ["agreement", "formerAgreement", "agreementStep", "task", "formerTask"],
  told: ["progress", "formerProgress", "note"],
  said: ["comment", "answer"],
  besides: ["heading", "formerHeading", "planTitle", "neighbour", "copyToWhom"],
} as const satisfies Record<string, readonly OwnSort[]>;

type Group = keyof typeof groups;

const groupOf = Object.fromEntries(
  Object.entries(groups).flatMap(([group, sorts]) => sorts.map((sort) => [sort, group])),
) as Record<(typeof groups)[Group][number], Group> satisfies Record<OwnSort, Group>;

/** What somebody wrote, sort by sort, each folded with how much it is. On paper all of it is open: a fold that is closed prints nothing. */
export function OwnEntries({ entries, isOpen }: { entries: OwnEntry[]; isOpen: boolean }) {
  const { t } = useSpeech();
  return (Object.keys(groups) as Group[]).map((group) => {
    const own = entries.filter(({ sort }) => groupOf[sort] === group);
    return own.length === 0 ? null : (
      <details key={group} className="card" open={isOpen}>
        <summary className="fold">
          <h2 className="inline text-lg">
            {t(`households:copy.groups.${group}`)} ({own.length})
          </h2>
        </summary>
        <ol className="mt-4 grid gap-4">
          {own.map((entry) => (
            <li key={`${entry.sort} ${entry.at.toISOString()} ${Object.values(entry.text).join(" ")}`}>
              <OwnEntryCard entry={entry} />
            </li>
          ))}
        </ol>
      </details>
    );
  });
}
