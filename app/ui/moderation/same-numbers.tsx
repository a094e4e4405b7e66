import { Link } from "@remix-run/react";
import type { Register } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { paths } from "#app/web/paths";

export interface SameNumber {
  helperId: string;
  register: Register;
  number: string;
  /** Of the other page, whoever's it is. */
  name: string;
  /** What waits there for a moderator. Null where everybody reads the page. */
  versionId: string | null;
}

/** That numbers which are of one person stand on another page too, and whose that is. */
export function SameNumbers({ pages }: { pages: SameNumber[] }) {
  const { t } = useSpeech();
  if (pages.length === 0) return null;
  return (
    <Notice tone="care" title={t("moderation:sameNumber.title")}>
      <ul>
        {pages.map(({ helperId, register, number, name, versionId }) => (
          <li key={`${register} ${helperId}`}>
            <Link className="text-link" to={versionId ? paths.version(versionId) : paths.helper(helperId)}>
              {t("moderation:sameNumber.alsoOn", { register, number, name })}
            </Link>
          </li>
        ))}
      </ul>
      <p>{t("moderation:sameNumber.text")}</p>
    </Notice>
  );
}
