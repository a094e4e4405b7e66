import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { paths } from "#app/web/paths";

/** On top of a plan that the family has closed. */
export function ClosedNotice({ closing }: { closing: { id: string; closedAt: Date } | null }) {
  const { t, day } = useSpeech();
  if (!closing) return null;
  return (
    <Notice tone="good" title={t("keeping:closed.title")}>
      <p>{t("keeping:closed.text", { day: day(closing.closedAt) })}</p>
      <p>
        <Link to={paths.closing(closing.id)}>{t("keeping:closed.summary")}</Link>
      </p>
    </Notice>
  );
}
