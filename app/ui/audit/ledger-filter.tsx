import type { LedgerPerson, PeriodProblems } from "#app/domain/audit/ledger-line";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { SelectField } from "#app/ui/kit/choice";
import { DateField } from "#app/ui/kit/field";
import { Fold } from "#app/ui/kit/fold";
import { paths } from "#app/web/paths";
import { type LedgerWish, whoOf } from "./ledger-path";

interface LedgerFilterProps {
  wish: LedgerWish;
  people: LedgerPerson[];
  problems: PeriodProblems;
}

/** A plain form that fills the address, so that what was asked can be kept and gone back to. It unfolds. */
export function LedgerFilter({ wish, people, problems }: LedgerFilterProps) {
  const { t } = useSpeech();
  const hasAsked = whoOf(wish) !== "" || wish.from !== "" || wish.until !== "";
  const everybody = { value: whoOf({ view: "everybody", person: null }), label: t("audit:filter.everybody") };
  const told = (problem: PeriodProblems["from"]) => problem && t(`audit:filter.problems.${problem}`);
  return (
    <Fold title={t("audit:filter.title")} className="card print:hidden" open={hasAsked}>
      <form method="get" action={paths.ledger()} noValidate className="mt-4 grid gap-6">
        <SelectField
          name="wie"
          label={t("audit:filter.who")}
          placeholder={t("audit:filter.others")}
          options={[everybody, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          defaultValue={whoOf(wish)}
        />
        <DateField
          name="van"
          label={t("audit:filter.from")}
          hint={t("audit:filter.dayHint")}
          error={told(problems.from)}
          defaultValue={wish.from}
        />
        <DateField
          name="tot"
          label={t("audit:filter.until")}
          hint={t("audit:filter.dayHint")}
          error={told(problems.until)}
          defaultValue={wish.until}
        />
        <p>
          <Button>{t("audit:filter.send")}</Button>
        </p>
      </form>
    </Fold>
  );
}
