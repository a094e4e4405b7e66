import { useSpeech } from "#app/i18n/speech";

interface Props {
  file: { pages: number; changed: number; organisations: { named: string[]; others: number } };
}

/** How many pages of a file wait, how many of them are read already as they were, and of which organisations they are. */
export function ImportFacts({ file: { pages, changed, organisations } }: Props) {
  const { t, list } = useSpeech();
  const others = t("moderation:import.otherOrganisations", { count: organisations.others });
  const named = organisations.others > 0 ? [...organisations.named, others] : organisations.named;
  const fresh = pages - changed;
  return (
    <div className="reading-width grid gap-2 text-lg">
      {fresh > 0 ? <p>{t("moderation:import.fresh", { count: fresh })}</p> : null}
      {changed > 0 ? <p>{t("moderation:import.changed", { count: changed })}</p> : null}
      {named.length > 0 ? (
        <p>{t("moderation:import.organisations", { organisations: list(named) })}</p>
      ) : null}
    </div>
  );
}
