import { Link } from "@remix-run/react";
import type { WaitingGrant } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { GrantCard } from "./grant-card";
import type { GrantsShown } from "./readers-section";
import { useGrantWords } from "./use-grant-words";

/** What was shared and opens nothing at this moment, each with its reason. */
export function WaitingSection({ waiting, itemWords, mayShare }: GrantsShown & { waiting: WaitingGrant[] }) {
  const { t } = useSpeech();
  const { waits } = useGrantWords();
  if (waiting.length === 0) return null;
  return (
    <Section title={t("sharing:waiting.title")}>
      <Stack>
        <p>{t("sharing:waiting.text")}</p>
        {waiting.map((grant) => (
          <GrantCard
            key={grant.id}
            grant={grant}
            itemWords={itemWords[grant.item?.id ?? ""] ?? null}
            mayShare={mayShare}
          >
            <p className="font-bold">{waits(grant.waits)}</p>
            {grant.waits.why === "not-confirmed" ? (
              <p>
                <Link to={paths.people()}>{t("sharing:waiting.confirm")}</Link>
              </p>
            ) : null}
          </GrantCard>
        ))}
      </Stack>
    </Section>
  );
}
