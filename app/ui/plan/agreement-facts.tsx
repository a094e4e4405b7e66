import { useSpeech } from "#app/i18n/speech";
import { Facts } from "#app/ui/kit/card";

/** Who does it, and when. */
export function AgreementFacts({ who, when }: { who: string; when: string }) {
  const { t } = useSpeech();
  return (
    <Facts
      facts={[
        { term: t("plan:goal.who"), value: <span dir="auto">{who}</span> },
        { term: t("plan:goal.when"), value: <span dir="auto">{when}</span> },
      ]}
    />
  );
}
