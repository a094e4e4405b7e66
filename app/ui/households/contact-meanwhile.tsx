import type { NetworkContact } from "#app/domain/households/network-contact";
import { useSpeech } from "#app/i18n/speech";
import { Facts } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";

/** Two people changed the same person on the map: what stands there now. What the second one wrote stays in the form beneath. */
export function ContactMeanwhile({ now }: { now: NetworkContact | null }) {
  const { t } = useSpeech();
  if (!now) return <Notice tone="care">{t("households:network.gone")}</Notice>;
  const { name, bond, does, ring, side } = now;
  const facts = [
    { term: t("households:add.name"), value: name },
    { term: t("households:network.bond"), value: bond },
    { term: t("households:network.ring"), value: t(`households:network.rings.${ring}`) },
    { term: t("households:network.side"), value: t(`households:network.sides.${side}`) },
    { term: t("households:network.does"), value: does },
  ];
  return (
    <Notice tone="care" live title={t("households:network.meanwhile")}>
      <Facts facts={facts.flatMap(({ term, value }) => (value ? [{ term, value }] : []))} />
      <p className="mt-4">{t("households:network.meanwhileText")}</p>
    </Notice>
  );
}
