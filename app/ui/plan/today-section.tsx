import { Link } from "@remix-run/react";
import type { Audience } from "#app/domain/plan/goal";
import type { Turn } from "#app/domain/plan/task";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { Section } from "#app/ui/kit/page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { paths } from "#app/web/paths";
import { TurnRow } from "./turn-row";

interface TodaySectionProps {
  today: string;
  turns: { taskId: string; words: string; turn: Turn; audience: Audience; readers: Reader[] }[];
  once: string;
}

/** What there is to do today, to take or to tick off where the plan is opened. On a day without anything it is not there. */
export function TodaySection({ today, turns, once }: TodaySectionProps) {
  const { t } = useSpeech();
  if (turns.length === 0) return null;
  return (
    <Section title={t("tasks:ofToday")} action={<Link to={paths.tasks()}>{t("tasks:link")}</Link>}>
      <ul>
        {turns.map(({ taskId, words, turn, audience, readers }) => (
          <TurnRow
            key={taskId}
            {...{ taskId, turn, today, once, words }}
            here={paths.plan()}
            may={{ claim: true, settle: true }}
            seenBy={<AudienceLine audience={audience} readers={readers} />}
          />
        ))}
      </ul>
    </Section>
  );
}
