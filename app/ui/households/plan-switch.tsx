import type { OwnHousehold } from "#app/domain/households/member";
import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";

interface PlanSwitchProps {
  current: OwnHousehold;
  others: OwnHousehold[];
}

/** For who keeps more than one plan: in which one this page is, and the way to the others. Nothing of the one stands in the other. */
export function PlanSwitch({ current, others }: PlanSwitchProps) {
  const { t } = useSpeech();
  return (
    <section className="plan-switch" aria-label={t("households:plans.label")}>
      <p dir="auto">{t("households:plans.here", { name: current.name })}</p>
      {others.map(({ householdId, name }) => (
        <form key={householdId} method="post" action={paths.plans()} className="print:hidden">
          <input type="hidden" name="householdId" value={householdId} />
          <button type="submit" className="link-button" dir="auto">
            {t("households:plans.go", { name })}
          </button>
        </form>
      ))}
    </section>
  );
}
