import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayAnswer } from "#app/domain/access/sharing";
import { choice, GoalId, idOf, MemberId, NewId, PartyId, text } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { authorOf } from "#app/domain/plan/author";
import { findGoal } from "#app/domain/plan/find-goal";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { consents } from "#drizzle/schema/consents";
import { grants } from "#drizzle/schema/sharing";
import { consentAnswers, consentEdition } from "./consent";
import { findParty } from "./parties";
import { strongerOf } from "./questions";
import { withdrawAnswers } from "./withdraw-answers";

/**
 * A member's own yes or no to sharing a goal about him or her with one party. Kept with the words of the question as they stood on the screen,
 * their edition, who answered and when. A new answer takes the place of the former one, which is kept too.
 */
export const answerQuestion = command({
  name: "sharing.question-answered",
  input: z.object({
    id: NewId,
    goalId: GoalId,
    partyId: PartyId,
    memberId: MemberId,
    answer: choice(consentAnswers),
    wording: text(1000),
  }),
  async about(search) {
    const { goalId, partyId, memberId } = search.input;
    const goal = await findGoal(search, goalId);
    const party = goal && (await findParty(search, goal.householdId, partyId));
    return party && goal.subjects.includes(memberId) ? { ...goal, partyId, memberId } : null;
  },
  allowedIf: mayAnswer,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    const answeredBy = authorOf(standing);
    const { goalId, partyId, memberId, answer, wording } = input;
    const id = rowId(householdId, input.id, input);
    const sent = await db
      .select({ id: consents.id })
      .from(consents)
      .where(and(eq(consents.householdId, householdId), eq(consents.id, id)));
    if (sent.length > 0) return { isNew: false };
    await withdrawAnswers(db, { householdId, goalId, partyId, memberId }, answeredBy);
    const about = { householdId, id, goalId, partyId, memberId };
    const verb = await mostGranted(db, { householdId, goalId, partyId });
    const row = sealRow(
      consents,
      { ...about, answer, verb, wording, edition: consentEdition, answeredBy },
      keys,
    );
    const added = await db.insert(consents).values(row).onConflictDoNothing().returning({ id: consents.id });
    return added.length > 0 ? { isNew: true } : new Invalid({ form: "answered-meanwhile" });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

/** The most that this party was given of the goal or a part of it: that is what the question is about. */
async function mostGranted(db: Db, granted: { householdId: string; goalId: string; partyId: string }) {
  const rows = await db
    .select({ verb: grants.verb })
    .from(grants)
    .where(
      and(
        eq(grants.householdId, granted.householdId),
        eq(grants.goalId, granted.goalId),
        eq(grants.partyId, granted.partyId),
        isNull(grants.revokedAt),
      ),
    );
  return rows.map((row) => row.verb).reduce(strongerOf, "see");
}

/** Takes an answer back. What was open by it is closed from this moment on. */
export const withdrawAnswer = command({
  name: "sharing.answer-withdrawn",
  input: z.object({ consentId: idOf("consent") }),
  async about(search) {
    const [row] = await search.db.select().from(consents).where(eq(consents.id, search.input.consentId));
    const household = row && (await findHousehold(search, row.householdId));
    if (!household) return null;
    const { id, goalId, partyId, memberId } = row;
    return { ...household, consentId: id, goalId, partyId, memberId };
  },
  allowedIf: mayAnswer,
  async carryOut({ db, subject: { householdId, consentId, standing } }) {
    await db
      .update(consents)
      .set({ withdrawnAt: sql`now()`, withdrawnBy: authorOf(standing) })
      .where(
        and(eq(consents.householdId, householdId), eq(consents.id, consentId), isNull(consents.withdrawnAt)),
      );
    return { consentId };
  },
});
