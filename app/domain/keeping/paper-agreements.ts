import { dayOf } from "#app/domain/days";
import { type AgreementNow, type AgreementText, agreementNow } from "#app/domain/plan/agreement";
import type { KeptGoal } from "./kept-plan";
import type { CopiedPart, GoesOn, PaperPart } from "./paper-part";

type KeptAgreement = KeptGoal["agreements"][number];
type CopiedAgreement = Extract<CopiedPart, { kind: "agreement" }>;

/** What is to be done, with how it stands at this moment: what nobody said yes to never reads as agreed. */
export function agreed(agreements: KeptAgreement[], now: Date): CopiedPart[] {
  return agreements.map((agreement) => asItStands(agreement, standsAt(agreement, now)));
}

/** The same on paper, with why it went so. */
export function agreedOnPaper({ agreements }: KeptGoal, now: Date): PaperPart[] {
  return agreements.map((agreement) => agreementOnPaper(agreement, standsAt(agreement, now)));
}

/** One of them, as it stands. */
export function agreementOnPaper(agreement: AgreementText, stands: AgreementNow): PaperPart {
  const { more, ...part } = asItStands(agreement, stands);
  return { ...part, more: { ...more, why: stands.last?.words ?? null } };
}

/** In short what is not over, with whether somebody said yes to it. */
export function goingOn({ agreements }: KeptGoal, now: Date): GoesOn[] {
  return agreements.flatMap((agreement) => {
    const { taken, isOver } = standsAt(agreement, now);
    const { what, who, when } = agreement;
    return isOver ? [] : [{ what, who, when, taken }];
  });
}

function asItStands(agreement: AgreementText, { taken, last, isOver }: AgreementNow) {
  const { who, what, when, how, withWhom, dueOn } = agreement;
  const state = isOver && last ? { step: last.step } : { taken };
  const movedTo = last?.step === "moved" ? { moment: last.moment, day: last.movedTo } : null;
  const more = { how, withWhom, dueOn, state, movedTo };
  return { kind: "agreement", who, what, when, more } satisfies CopiedAgreement;
}

/** What was said before the present words were written was said of other words. */
function standsAt({ steps, former, createdAt, dueOn }: KeptAgreement, now: Date): AgreementNow {
  const since = former.at(-1)?.replacedAt ?? createdAt;
  const said = steps.map(({ step, movedTo, moment, words, saidAt, memberId, partyId }) => ({
    ...{ step, movedTo, moment, words, by: memberId ?? partyId ?? "", byName: null, at: new Date(saidAt) },
    version: saidAt >= since ? "present" : "former",
  }));
  return agreementNow(said, { version: "present", since: new Date(since), dueOn }, now, dayOf(now));
}
