import { useSpeech } from "#app/i18n/speech";
import { Facts } from "#app/ui/kit/card";

interface AgreementFactsProps {
  who: string;
  when: string;
  how: string | null;
  withWhom: string | null;
  /** YYYY-MM-DD */
  dueOn?: string | null;
  /** Of the shelf, as far as they stand in the words. */
  addresses?: readonly string[];
}

/** Who does it and when; and what else was written of it. */
export function AgreementFacts({
  who,
  when,
  how,
  withWhom,
  dueOn = null,
  addresses = [],
}: AgreementFactsProps) {
  const { t, calendarDay } = useSpeech();
  const facts = [
    { term: t("plan:goal.who"), words: who },
    { term: t("plan:goal.when"), words: when },
    { term: t("plan:goal.dueOn"), words: dueOn && calendarDay(dueOn) },
    { term: t("plan:goal.how"), words: how },
    { term: t("plan:goal.withWhom"), words: withWhom },
  ];
  return (
    <Facts
      facts={facts.flatMap(({ term, words }) =>
        words ? [{ term, value: <WithTool {...{ words, addresses }} /> }] : [],
      )}
    />
  );
}

/** Of all addresses in somebody's words only those of the shelf are links: whoever was let in may write any other. */
function WithTool({ words, addresses }: { words: string; addresses: readonly string[] }) {
  const address = addresses.find((one) => words.includes(one));
  if (!address) return <span dir="auto">{words}</span>;
  const [before, ...after] = words.split(address);
  return (
    <span dir="auto">
      {before}
      <a className="text-link" href={address} rel="noreferrer">
        {address}
      </a>
      {after.join(address)}
    </span>
  );
}
