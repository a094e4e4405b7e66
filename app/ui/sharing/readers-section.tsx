import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { GrantCard } from "./grant-card";

/** What the cards of grants need to know besides the grants. */
export interface GrantsShown {
  /** Item id -> its words. */
  itemWords: Record<string, string>;
  mayShare: boolean;
}

interface ReadersSectionProps extends GrantsShown {
  readers: Reader[];
  /** What is to be said of readers who are not among these. */
  others?: ReactNode;
  share: { to: string; label: string };
}

/** The people from outside who can see this, with the end of it one tap away. */
export function ReadersSection({ readers, others, share, itemWords, mayShare }: ReadersSectionProps) {
  const { t } = useSpeech();
  const toShare = mayShare ? (
    <ButtonLink to={share.to} variant="quiet">
      {share.label}
    </ButtonLink>
  ) : null;
  return (
    <Section title={t("sharing:readers.title")} action={toShare}>
      <Stack>
        {readers.length === 0 && !others ? <p>{t("sharing:audience.nobodyElse")}</p> : null}
        {others}
        {readers.map((reader) => (
          <GrantCard
            key={reader.id}
            grant={reader}
            itemWords={itemWords[reader.item?.id ?? ""] ?? null}
            mayShare={mayShare}
          >
            <SinceAndLooked reader={reader} />
          </GrantCard>
        ))}
        {readers.length > 0 && mayShare ? (
          <p className="reading-width text-sm text-ink-soft">{t("sharing:readers.revokeText")}</p>
        ) : null}
        <p>
          <Link to={paths.overview()}>{t("sharing:overview.title")}</Link>
        </p>
      </Stack>
    </Section>
  );
}

function SinceAndLooked({ reader: { startsAt, lastLookedAt } }: { reader: Reader }) {
  const { t, day, dayAndTime } = useSpeech();
  return (
    <p className="text-ink-soft">
      {t("sharing:readers.sharedSince", { day: day(startsAt) })}{" "}
      {lastLookedAt
        ? t("sharing:readers.lookedAt", { moment: dayAndTime(lastLookedAt) })
        : t("sharing:readers.neverLooked")}
    </p>
  );
}
