import type { ReactNode } from "react";
import type { Version } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { SaidTo } from "#app/ui/kit/notice";
import { Timeline } from "#app/ui/kit/timeline";
import { VersionFields, valuesOf } from "./version-fields";

interface VersionsListProps {
  /** Newest first. */
  versions: Version[];
  /** Where other words are sent to, for who may write them. */
  putBackAt: string | null;
  /** What the form brings along besides, such as its id where what is sent becomes a row of its own. */
  alongWith?: Record<string, string>;
  /** Who will see what is put back, in a sentence. */
  seenBy: ReactNode;
}

/** What stands somewhere and stood there before, each with what was changed in it, and a button that puts it back. */
export function VersionsList({ versions, putBackAt, alongWith = {}, seenBy }: VersionsListProps) {
  const { t, dayAndTime } = useSpeech();
  const [present] = versions;
  const entries = versions.map((version, index) => ({
    id: version.id,
    when: t("plan:versions.of", {
      at: dayAndTime(version.writtenAt),
      name: version.writtenBy ?? t("plan:goal.byFamily"),
    }),
    dateTime: version.writtenAt.toISOString(),
    children: (
      <div className="grid gap-3">
        {version === present ? <p className="font-bold">{t("plan:versions.now")}</p> : null}
        <VersionFields text={version.text} former={versions[index + 1]?.text} />
        {putBackAt && present && version !== present ? (
          <PostButton
            action={putBackAt}
            label={t("plan:versions.putBack")}
            hidden={{ ...alongWith, ...valuesOf(version.text), version: present.id }}
          />
        ) : null}
      </div>
    ),
  }));
  if (!putBackAt || versions.length < 2) return <Timeline entries={entries} />;
  return (
    <SaidTo audience={seenBy}>
      <Timeline entries={entries} />
    </SaidTo>
  );
}
