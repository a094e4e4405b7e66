import type { LedgerHead } from "#app/domain/audit/ledger-line";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** What a family writes down or takes along, to see later that nothing was changed. */
export function LedgerProof({ heads }: { heads: LedgerHead[] }) {
  const { t, day } = useSpeech();
  if (heads.length === 0) return null;
  return (
    <Section title={t("audit:proof.title")}>
      <Stack>
        <p className="reading-width">{t("audit:proof.text")}</p>
        {heads.map(({ of, seq, at, code }) => (
          <div key={of}>
            <p className="text-ink-soft">{t(`audit:proof.of.${of}`)}</p>
            <p translate="no" className="text-xl tracking-wide hyphens-none">
              <strong>{code}</strong>
            </p>
            <p className="text-sm text-ink-soft">{t("audit:proof.line", { seq, day: day(at) })}</p>
          </div>
        ))}
        <p className="reading-width print:hidden">{t("audit:proof.fileText")}</p>
        <p>
          <ButtonLink to={paths.ledgerFile()} variant="quiet" plain>
            {t("audit:proof.file")}
          </ButtonLink>
        </p>
      </Stack>
    </Section>
  );
}
