import { askers, consentStates, mayTell } from "./request";

/** A request that is being filled in, with every value as it was typed. */
export interface Draft {
  id: string;
  values: Record<string, string | string[]>;
}

export const steps = ["wie", "toestemming", "naam", "woorden", "bereiken", "plek"] as const;
export type Step = (typeof steps)[number];

export const isStep = (value: unknown): value is Step => steps.some((step) => step === value);

/** The pages of the form that this request needs, in order. */
export function stepsOf({ values }: Draft): Step[] {
  const aboutAnother = values.asker !== undefined && values.asker !== "self";
  return steps.filter((step) => step !== "toestemming" || aboutAnother);
}

/** How much may be told, as far as it is known already. */
export function toldIn({ values }: Draft): ReturnType<typeof mayTell> {
  const asker = askers.find((one) => one === values.asker) ?? "self";
  return mayTell(asker, consentStates.find((one) => one === values.consent) ?? null);
}
