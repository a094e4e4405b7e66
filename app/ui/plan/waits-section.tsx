import { Link } from "@remix-run/react";
import type { Representation } from "#app/domain/households/member";
import type { Call } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { EndingSoon } from "#app/ui/households/ending-soon";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface WaitsSectionProps {
  waits: {
    questions: number;
    toConfirm: string[];
    askedToRepresent: string[];
    owning: number;
    endingSoon: Representation[];
    toTake: { id: string; what: string }[];
    freed: { taskId: string; what: string; day: string }[];
    decides: boolean;
  };
  /** The people from outside about whom an owner has something to say. */
  calls: Call[];
}

/** What asks something of the reader, calmly: one line each, that leads to where it is answered. */
export function WaitsSection({ waits, calls }: WaitsSectionProps) {
  const { t, list, calendarDay } = useSpeech();
  const { questions, toConfirm, askedToRepresent, owning, endingSoon, decides } = waits;
  const lines = [
    ...(questions > 0
      ? [{ to: paths.questions(), words: t("plan:waits.questions", { count: questions }) }]
      : []),
    ...(toConfirm.length > 0
      ? [{ to: paths.members(), words: t("plan:waits.toConfirm", { names: list(toConfirm) }) }]
      : []),
    ...(askedToRepresent.length > 0
      ? [{ to: paths.members(), words: t("plan:waits.askedToRepresent", { names: list(askedToRepresent) }) }]
      : []),
    ...waits.freed.map(({ taskId, what, day }) => ({
      to: paths.task(taskId),
      words: t("plan:waits.freed", { what, day: calendarDay(day) }),
    })),
    ...waits.toTake.map(({ id, what }) => ({ to: paths.item(id), words: t("plan:waits.toTake", { what }) })),
    ...(owning > 0 ? [{ to: paths.members(), words: t("plan:waits.owning", { count: owning }) }] : []),
    ...calls.map(({ partyId, name, why, noteId }) => ({
      to: noteId ? paths.feedback(noteId) : why === "came-in" ? paths.people() : paths.reviewHelp(partyId),
      words: t(`sharing:calls.${why}`, { name }),
    })),
  ];
  if (lines.length === 0 && endingSoon.length === 0 && !decides) return null;
  return (
    <Stack gap="sm">
      {lines.length > 0 ? (
        <Notice tone="care" title={t("plan:waits.title")}>
          <ul>
            {lines.map(({ to, words }) => (
              <li key={words}>
                <Link to={to}>{words}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {decides ? (
        <Notice tone="info" title={t("plan:waits.decides.title")}>
          <p>{t("plan:waits.decides.text")}</p>
        </Notice>
      ) : null}
      <EndingSoon representations={endingSoon} />
    </Stack>
  );
}
