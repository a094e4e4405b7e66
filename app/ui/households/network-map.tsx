import { type NetworkContact, networkRings } from "#app/domain/households/network-contact";
import { useSpeech } from "#app/i18n/speech";
import { middle, placesOf, ringRadius } from "./network-places";

/** A drawing of the list below it, and nothing more: who hears the page is told the list. */
export function NetworkMap({ contacts }: { contacts: NetworkContact[] }) {
  const { t } = useSpeech();
  return (
    <svg
      viewBox="0 0 320 320"
      role="img"
      aria-label={t("households:network.drawing", { count: contacts.length })}
      className="network-map"
    >
      {networkRings.toReversed().map((ring) => (
        <circle key={ring} cx={middle} cy={middle} r={ringRadius[ring]} className="network-ring" />
      ))}
      <circle cx={middle} cy={middle} r="26" className="network-middle" />
      <text x={middle} y={middle} className="network-us">
        {t("households:network.us")}
      </text>
      {placesOf(contacts).map(({ contact: { id, name, side }, x, y }) => (
        <g key={id} transform={`translate(${x} ${y})`} className={`network-${side}`}>
          {side === "formal" ? <rect x="-15" y="-15" width="30" height="30" rx="5" /> : <circle r="16" />}
          <text>{initialsOf(name)}</text>
        </g>
      ))}
    </svg>
  );
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase();
