import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import type { KeptAct } from "./kept-path";

interface Props {
  act: KeptAct;
  isShown: boolean;
  isHidden: boolean;
}

/** What came of what a helper just did, as it is now: another device may have changed it since. */
export function KeptNotice({ act, isShown, isHidden }: Props) {
  const { t } = useSpeech();
  const said = t(isShown ? "directory:kept.everybody" : "directory:kept.later");
  const told: Record<KeptAct, string | null> = {
    room: said,
    background: said,
    withdrawn: t("directory:kept.withdrawn"),
    hidden: isHidden ? t("directory:kept.hidden") : null,
    shown: isHidden ? null : t(isShown ? "directory:kept.shown" : "directory:kept.shownLater"),
    confirmed: t("directory:kept.confirmed"),
    photoAway: t("directory:kept.photoAway"),
  };
  if (told[act] === null) return null;
  return (
    <Notice tone="good" live>
      {told[act]}
    </Notice>
  );
}
