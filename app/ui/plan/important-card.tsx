import type { Important } from "#app/domain/reading/part";
import { useSpeech } from "#app/i18n/speech";
import { CardLink, Tags } from "#app/ui/kit/card";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { paths } from "#app/web/paths";
import { ChangesLine } from "./changes-line";

/** In the family's own words, with who can see it. */
export function ImportantCard({ one }: { one: Important }) {
  const { t } = useSpeech();
  const { id, kind, words, reason, domain, audience, readers, changes } = one;
  return (
    <CardLink to={paths.goal(id)} title={words} own>
      <p className="mb-2 text-ink-soft">{t(`plan:important.${kind}.kicker`)}</p>
      {reason && kind === "story" ? (
        <p className="reading-width mb-3 whitespace-pre-line" dir="auto">
          {reason}
        </p>
      ) : null}
      {domain ? <Tags tags={[t(`plan:domain.domains.${domain}`)]} /> : null}
      <ChangesLine changes={changes} />
      <AudienceLine audience={audience} readers={readers} />
    </CardLink>
  );
}
