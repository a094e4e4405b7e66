import { levels } from "#app/domain/plan/goal-scale";
import type { KeptGoal } from "./kept-plan";
import { itself } from "./paper";
import type { CopiedPart, Measured, PaperPart } from "./paper-part";

/** A goal, or what matters besides, as it stands on paper, with the mark of what nobody but its author sees: paper is handed on easily. */
export function goalOnPaper(goal: KeptGoal): PaperPart {
  return { ...itself(goal), ...markOf(goal) };
}

export const markOf = ({ audience }: { audience: string }) => ({ isOnlyMine: audience === "author" });

/** How far it was on each day. What was corrected stands on paper no longer. */
export function measuredOnPaper(goal: KeptGoal): CopiedPart[] {
  const said = measuredOf(goal);
  return said.length > 0 ? [{ kind: "measured", said }] : [];
}

/** In the words of its own scale, in the order of the days. */
export function measuredOf({ measurements, scales }: KeptGoal): Measured[] {
  return measurements
    .filter(({ replacedAt }) => replacedAt === null)
    .map(({ onDay, compared, level: number, scaleId, words }) => {
      const level = number === null ? null : (levels[number + 2] ?? null);
      const scale = scales.find(({ id }) => id === scaleId);
      const levelWords = number === null ? null : (scale?.levels[number + 2] ?? null);
      return { onDay, compared, level, levelWords, words };
    });
}
