import type { LetterState } from "#app/domain/mail/letter";
import { useSpeech } from "#app/i18n/speech";
import { Notice, type NoticeTone } from "#app/ui/kit/notice";

const tones: Record<LetterState, NoticeTone> = {
  underway: "info",
  sent: "good",
  late: "care",
  gaveUp: "care",
  unknown: "care",
};

/** How the letter to this person fares. */
export function MailedNotice({ mailed, name }: { mailed: LetterState; name: string }) {
  const { t } = useSpeech();
  return <Notice tone={tones[mailed]}>{t(`sharing:invitation.mailed.${mailed}`, { name })}</Notice>;
}
