import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { Section } from "#app/ui/kit/page";
import { useAreaWords } from "./use-area-words";

interface Props {
  near: { helper: Helper; distance: number }[];
  place: string;
  toHelper: (id: string) => string;
}

/** Who works not far away: shorter told than whoever works in the place. */
export function NearbyHelpers({ near, place, toHelper }: Props) {
  const { t } = useSpeech();
  const { distanceWords } = useAreaWords();
  return (
    <Section title={t("directory:near.title")}>
      <ShortCards>
        {near.map(({ helper, distance }) => (
          <ShortCard
            key={helper.id}
            helper={helper}
            to={toHelper(helper.id)}
            distance={distanceWords(distance, place)}
          />
        ))}
      </ShortCards>
    </Section>
  );
}

/** Who does not work in the whole place but in a part of it, and says in which. Where that is everybody, what the order is, too. */
export function PartlyHere({
  helpers,
  place,
  toHelper,
  isAll,
}: Omit<Props, "near"> & { helpers: Helper[]; isAll: boolean }) {
  const { t } = useSpeech();
  return (
    <>
      <p className="mb-4">{t("directory:partly.text", { place })}</p>
      {isAll ? <p className="mb-4 text-sm text-ink-soft">{t("directory:results.order")}</p> : null}
      <ShortCards>
        {helpers.map((helper) => (
          <ShortCard key={helper.id} helper={helper} to={toHelper(helper.id)} />
        ))}
      </ShortCards>
    </>
  );
}

export function ShortCards({ children }: { children: ReactNode }) {
  return <ul className="grid gap-3 md:grid-cols-2">{children}</ul>;
}

export function ShortCard({ helper, to, distance }: { helper: Helper; to: string; distance?: string }) {
  const { t, phrases } = useSpeech();
  const { areaWords } = useAreaWords();
  return (
    <li className="rounded-lg bg-sand px-5 py-4">
      <Link to={to} className="text-link text-lg font-bold">
        {helper.name}
      </Link>
      <p>{phrases(helper.specialties.map((code) => t(`vocabulary:specialty.${code}`)))}</p>
      <p className="text-sm text-ink-soft">
        {t("directory:helper.areas")}: {areaWords(helper.areas)}
      </p>
      {distance ? <p className="text-sm text-ink-soft first-letter:uppercase">{distance}</p> : null}
    </li>
  );
}
