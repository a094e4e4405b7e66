import { audiences } from "#app/domain/plan/goal";
import type { Keys } from "#app/vault/rows";
import { sealRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { agreements, goalStates, goals, progressEntries } from "#drizzle/schema/plan";
import type { Lots } from "./random";
import words from "./words.json";

const day = 86_400_000;

export interface PlanSize {
  goals: number;
  agreements: number;
  progress: number;
}

/** What one family wrote: sealed with its own key, as the product would. */
export function planOf(
  householdId: string,
  ownerAccount: string,
  size: PlanSize,
  lots: Lots,
  keys: Keys,
  now: number,
) {
  const at = () => now - day - lots.below(200 * day);
  const row = (time: number) => ({ householdId, id: lots.id(time), createdAt: new Date(time) });
  const people = [ownerAccount, null, null].slice(0, 2 + lots.below(2)).map((accountId, place) =>
    sealRow(
      members,
      {
        ...row(now - 300 * day),
        accountId,
        role: place === 0 ? ("owner" as const) : ("member" as const),
        name: lots.one(words.firstNames),
      },
      keys,
    ),
  );
  const authorId = people[0]?.id ?? "";
  const written = () => ({ ...row(at()), authorId });
  const family = Array.from({ length: size.goals }, (_, place) =>
    sealRow(
      goals,
      {
        ...written(),
        words: `${lots.one(words.goals)} (${place + 1})`,
        reason: lots.happens(0.5) ? lots.one(words.reasons) : null,
        audience:
          place < 2
            ? ("household" as const)
            : lots.happens(0.8)
              ? ("household" as const)
              : lots.one(audiences),
      },
      keys,
    ),
  );
  const goalIds = family.map(({ id }) => id);
  const under = (place: number) => ({ ...written(), goalId: goalIds[place % size.goals] ?? "" });
  return {
    authorId,
    goalIds,
    members: people,
    goals: family,
    agreements: Array.from({ length: size.agreements }, (_, place) =>
      sealRow(
        agreements,
        {
          ...under(place),
          who: lots.one(words.firstNames),
          what: lots.one(words.agreements),
          when: lots.one(words.whens),
        },
        keys,
      ),
    ),
    progress: Array.from({ length: size.progress }, (_, place) =>
      sealRow(
        progressEntries,
        {
          ...under(place),
          words: `${lots.one(words.progress)}. ${lots.one(words.progress)}.`,
          feeling: lots.one(["better", "same", "harder", null] as const),
        },
        keys,
      ),
    ),
    states: goalIds.slice(0, 2).map((goalId) => ({
      ...row(at()),
      goalId,
      saidBy: authorId,
      lifecycle: lots.one(["idea", "running", "done"] as const),
      attainment: "notYet" as const,
    })),
  };
}

export type Plan = ReturnType<typeof planOf>;
export const tablesOfPlan = { members, goals, agreements, progress: progressEntries, states: goalStates };
