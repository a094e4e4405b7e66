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

/** With what was given on one page. Another asker is asked anew whether the person agrees. */
export function withStep(draft: Draft, step: Step, given: Draft["values"]): Draft {
  const { consent, ...values } = draft.values;
  const isOther = step === "wie" && given.asker !== values.asker;
  const kept = isOther || consent === undefined ? values : { ...values, consent };
  return { ...draft, values: { ...kept, ...(step === "woorden" ? { themes: [] } : {}), ...given } };
}

/** The next page that still lacks something, so that who changes one answer is not asked the others again. After a no it is the page of that no. */
export function stepAfter(draft: Draft, step: Step, sendsSms: boolean): Step | null {
  const steps = stepsOf(draft);
  const later = steps.slice(steps.indexOf(step) + 1);
  return firstLacking(draft, [...later, ...steps], sendsSms);
}

/** The first page that is still to be filled in. */
export function stepMissing(draft: Draft, sendsSms: boolean): Step | null {
  return firstLacking(draft, stepsOf(draft), sendsSms);
}

const needed = { wie: "asker", toestemming: "consent", naam: "name", bereiken: "channel", plek: "meeting" };

/** A page lacks something too where what was chosen there is not offered to this asker, or is too little for what may be told. */
function firstLacking(draft: Draft, among: Step[], sendsSms: boolean): Step | null {
  if (isRefused(draft)) return "toestemming";
  const { themes, channel } = draft.values;
  const offered = channelsToChoose(askerIn(draft), sendsSms);
  const lacks = (step: Step) => {
    if (step === "woorden")
      return themes === undefined || (toldIn(draft) === "advice" && themes.length === 0);
    return !draft.values[needed[step]] || (step === "bereiken" && !offered.some((one) => one === channel));
  };
  return among.find(lacks) ?? null;
}

export const askerIn = ({ values }: Draft): Asker => askers.find((one) => one === values.asker) ?? "self";

/** How much may be told, as far as it is known already. */
export function toldIn(draft: Draft): ReturnType<typeof mayTell> {
  return mayTell(askerIn(draft), consentStates.find((one) => one === draft.values.consent) ?? null);
}
