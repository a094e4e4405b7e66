import { levels } from "#app/domain/plan/goal-scale";
import type { KeptGoal } from "./kept-plan";
import { itself } from "./paper";
import type { Measured, PaperPart } from "./paper-part";

/** A goal as it stands on paper, with the mark of what nobody but its author sees: paper is handed on easily. */
export function goalOnPaper(goal: KeptGoal): PaperPart {
  return { ...itself(goal), ...markOf(goal) };
}

export const markOf = ({ audience }: { audience: string }) => ({ isOnlyMine: audience === "author" });

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
