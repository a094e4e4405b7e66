import { repetitionOf } from "#app/domain/plan/task";
import type { Speech } from "#app/i18n/speech";

/** How often a task comes back, in words. */
export function ruleWords(
  { rule, startsOn }: { rule: string | null; startsOn: string },
  { t, list, calendarDay }: Speech,
): string {
  const { repeat, days } = repetitionOf(rule);
  if (repeat === "once") return t("tasks:rule.once", { day: calendarDay(startsOn) });
  if (repeat === "daily") return t("tasks:rule.daily");
  return t("tasks:rule.weekly", { days: list(days.map((day) => t(`tasks:weekdays.${day}`))) });
}
