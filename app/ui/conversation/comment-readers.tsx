import type { Audience } from "#app/domain/plan/goal";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";
import { AudienceLine } from "#app/ui/sharing/audience-line";

interface CommentReadersProps {
  goal: { audience: Audience | null } | null;
  /** Null for who was let in. */
  sharing: { readers: Reader[] } | null;
  /** Beside one item, and not beside the goal. */
  ofItem?: boolean;
}

/** Who will read a comment: to the family by name; who was let in is told of nobody else. */
export function CommentReaders({ goal, sharing, ofItem = false }: CommentReadersProps) {
  const { t } = useSpeech();
  if (!goal?.audience || !sharing) return <AudienceNote>{t("conversation:readersForParty")}</AudienceNote>;
  return (
    <AudienceLine audience={goal.audience} readers={sharing.readers} writing={!ofItem} ofItem={ofItem} />
  );
}
