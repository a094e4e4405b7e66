import type { KeptPlan } from "./kept-plan";

/** What the family calls the plan, by its own words; null where it goes by the name of the household. */
export const titleIn = ({ titles }: Pick<KeptPlan, "titles">): string | null => titles.at(-1)?.words ?? null;
