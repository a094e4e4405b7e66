import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";

interface EarlierLinkProps {
  to: string;
  /** From before which one the next ones are; null where there are no more. */
  earlier: string | null;
  /** From before which one these are; null on the newest page. */
  before: string | null;
}

/** To what was written before this, and back to the newest. */
export function EarlierLink({ to, earlier, before }: EarlierLinkProps) {
  const { t } = useSpeech();
  if (!earlier && !before) return null;
  return (
    <p className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
      {earlier ? <Link to={`${to}?eerder=${earlier}`}>{t("plan:earlier.earlier")}</Link> : null}
      {before ? <Link to={to}>{t("plan:earlier.newest")}</Link> : null}
    </p>
  );
}
