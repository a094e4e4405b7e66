import { dayOf } from "#app/domain/days";
import { type AgreementNow, agreementNow } from "#app/domain/plan/agreement";
import { levels } from "#app/domain/plan/goal-scale";
import type { KeptGoal } from "./kept-plan";
import { itself } from "./paper";
import type { Measured, PaperPart } from "./paper-part";

type KeptAgreement = KeptGoal["agreements"][number];

/** A goal as it stands on paper, with the mark of what nobody but its author sees: paper is handed on easily. */
export function goalOnPaper(goal: KeptGoal): PaperPart {
  return { ...itself(goal), ...markOf(goal) };
}

export const markOf = ({ audience }: { audience: string }) => ({ isOnlyMine: audience === "author" });

/** What was agreed, with all that was written of it and how it stands at this moment. */
export function agreedOnPaper({ agreements }: KeptGoal, now: Date): PaperPart[] {
  return agreements.map((agreement) => {
    const { who, what, when, how, withWhom, dueOn } = agreement;
    const { taken, last, isOver } = standsAt(agreement, now);
    const state = isOver && last ? { step: last.step } : { taken };
    const movedTo = last?.step === "moved" ? { moment: last.moment, day: last.movedTo } : null;
    const more = { how, withWhom, dueOn, state, movedTo, why: last?.words ?? null };
    return { kind: "agreement", who, what, when, more };
  });
}

/** How far it was on each day, in the words of its own scale. What was corrected stands on paper no longer. */
export function measuredOnPaper({ measurements, scales }: KeptGoal): PaperPart[] {
  const said = measurements
    .filter(({ replacedAt }) => replacedAt === null)
    .map(({ onDay, compared, level: number, scaleId, words }): Measured => {
      const level = number === null ? null : (levels[number + 2] ?? null);
      const scale = scales.find(({ id }) => id === scaleId);
      const levelWords = number === null ? null : (scale?.levels[number + 2] ?? null);
      return { onDay, compared, level, levelWords, words };
    });
  return said.length > 0 ? [{ kind: "measured", said }] : [];
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
