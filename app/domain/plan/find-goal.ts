import { and, eq, isNull } from "drizzle-orm";
import { isOwnToShare } from "#app/domain/access/own-items";
import type { GoalSubject, Standing } from "#app/domain/access/standing";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import { standingTowards } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { type Opened, openRow } from "#app/vault/rows";
import { goalSubjects, goals } from "#drizzle/schema/plan";
import { grants } from "#drizzle/schema/sharing";

type Asking = Room & { actor: Person };

export type FoundGoal = GoalSubject & {
  goal: Opened<typeof goals.$inferSelect>;
  /** The members whom it is about; nobody means all of them. Told to the household alone. */
  subjects: string[];
  /** Written by a child of the household, other than the asker. */
  isAnotherChilds: boolean;
};

/** The goal, if its audience or a live grant lets this person know of it, with what the person is to it. */
export async function findGoal(asking: Asking, goalId: string): Promise<FoundGoal | null> {
  const [row] = await asking.db.select().from(goals).where(eq(goals.id, goalId));
  if (!row) return null;
  const { householdId } = row;
  const standing = await standingTowards(asking, householdId);
  if (!standing) return null;
  const [subjects, towardsGoal, anotherChilds] = await Promise.all([
    standing.as === "party" ? [] : subjectsOf(asking, householdId, goalId),
    withGrant(asking, standing, row),
    isAnotherChilds(asking, standing, row),
  ]);
  return {
    householdId,
    goalId,
    standing: towardsGoal,
    grantId: towardsGoal.as === "party" ? towardsGoal.grantId : null,
    isOwn: isOwnToShare(standing, { ...row, subjects }),
    isAnotherChilds: anotherChilds,
    goal: openRow(goals, row, asking.keys),
    subjects,
  };
}

/** The same, where it is a goal in the strict sense: of a wish, a strength or a story nobody says how far it is or where it stands. */
export async function findWorkedGoal(asking: Asking, goalId: string): Promise<FoundGoal | null> {
  const found = await findGoal(asking, goalId);
  return found?.goal.kind === "goal" ? found : null;
}

/** A party's standing carries its live grant on the goal as a whole. */
async function withGrant(
  { db }: Asking,
  standing: Standing,
  goal: typeof goals.$inferSelect,
): Promise<Standing> {
  if (standing.as !== "party") return standing;
  const [grant] = await db
    .select({
      grantId: grants.id,
      verb: grants.verb,
      startsAt: grants.startsAt,
      showsFrom: grants.showsFrom,
    })
    .from(grants)
    .where(
      and(
        eq(grants.householdId, goal.householdId),
        eq(grants.goalId, goal.id),
        eq(grants.partyId, standing.partyId),
        isNull(grants.agreementId),
        isNull(grants.progressId),
      ),
    );
  if (!grant) return { ...standing, verb: null, grantId: null, since: null };
  const { verb, grantId, showsFrom, startsAt } = grant;
  return { ...standing, verb, grantId, since: showsFrom ?? startsAt };
}

async function subjectsOf({ db }: Room, householdId: string, goalId: string): Promise<string[]> {
  const rows = await db
    .select({ memberId: goalSubjects.memberId })
    .from(goalSubjects)
    .where(and(eq(goalSubjects.householdId, householdId), eq(goalSubjects.goalId, goalId)));
  return rows.map((row) => row.memberId);
}
