import { type Asker, askers, channelsToChoose, consentStates, mayTell } from "./request";

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

/** Whether the person whom it is about said no: then there is nothing more to fill in. */
export function isRefused(draft: Draft): boolean {
  const { consent } = draft.values;
  return stepsOf(draft).includes("toestemming") && (consent === "refused" || consent === "withdrawn");
}

/** The page that comes after this one. After a no it is the page of that no. */
export function stepAfter(draft: Draft, step: Step): Step | null {
  if (isRefused(draft)) return "toestemming";
  const steps = stepsOf(draft);
  return steps[steps.indexOf(step) + 1] ?? null;
}

const needed = { wie: "asker", toestemming: "consent", naam: "name", bereiken: "channel", plek: "meeting" };

/** The first page that is still to be filled in, also where what was chosen there is not offered to this asker. */
export function stepMissing(draft: Draft, sendsSms: boolean): Step | null {
  if (isRefused(draft)) return "toestemming";
  const offered = channelsToChoose(askerIn(draft), sendsSms);
  const lacks = (step: Step) =>
    step !== "woorden" &&
    (!draft.values[needed[step]] ||
      (step === "bereiken" && !offered.some((channel) => channel === draft.values.channel)));
  return stepsOf(draft).find(lacks) ?? null;
}

export const askerIn = ({ values }: Draft): Asker => askers.find((one) => one === values.asker) ?? "self";

/** How much may be told, as far as it is known already. */
export function toldIn(draft: Draft): ReturnType<typeof mayTell> {
  return mayTell(askerIn(draft), consentStates.find((one) => one === draft.values.consent) ?? null);
}
