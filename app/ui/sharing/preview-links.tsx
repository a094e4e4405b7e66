import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** For everybody who has come in: the way to look as that person does. */
export function PreviewLinks({ parties }: { parties: Party[] }) {
  const { t } = useSpeech();
  const cameIn = parties.filter(({ state }) => state === "here" || state === "waiting");
  if (cameIn.length === 0) return null;
  return (
    <div className="print:hidden">
      <Section title={t("sharing:preview.links")}>
        <p className="reading-width">{t("sharing:preview.linksText")}</p>
        <ul className="mt-3 flex flex-wrap gap-3">
          {cameIn.map((party) => (
            <li key={party.id}>
              <ButtonLink to={paths.lookAsParty(party.id)} variant="quiet">
                {t("sharing:preview.link", { name: partyLabel(party) })}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
