import { useSpeech } from "#app/i18n/speech";
import type { Person } from "./person";

/** In words: what became of an invitation that nobody has used. */
export function InvitationLines({ invitation }: { invitation: NonNullable<Person["invitation"]> }) {
  const { t, dayAndTime } = useSpeech();
  const { state, expiresAt } = invitation;
  if (state === "accepted") return null;
  return (
    <p className="text-ink-soft">{t(`sharing:people.states.${state}`, { moment: dayAndTime(expiresAt) })}</p>
  );
}
