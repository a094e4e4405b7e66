import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

/** That something is no longer shared. It says when, and neither what it was nor by whom. */
export function SharedNotices({ notices }: { notices: Date[] }) {
  const { t, day } = useSpeech();
  if (notices.length === 0) return null;
  const days = [...new Set(notices.map((at) => day(at)))];
  return (
    <Stack gap="sm">
      {days.map((said) => (
        <Notice key={said} tone="info">
          <p>{t("sharing:shared.notice", { day: said })}</p>
        </Notice>
      ))}
    </Stack>
  );
}
