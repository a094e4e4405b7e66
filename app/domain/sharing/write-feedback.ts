import { z } from "zod";
import { mayWriteFeedback } from "#app/domain/access/sharing";
import { findOwnAsked, RequestId } from "#app/domain/contact/own-asked";
import { NewId, text } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Problem } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { feedbackNotes } from "#drizzle/schema/feedback";

const noChoice: Problem = "not-a-choice";

/** A helper writes what could be told to who asked through work. It waits for an owner of the household that let the helper in. */
export const writeFeedback = command({
  name: "sharing.feedback-written",
  input: z.object({
    id: NewId,
    requestId: RequestId,
    householdId: z.uuid(noChoice).toLowerCase().brand<"household">(),
    words: text(1000),
  }),
  async about(search) {
    const household = await findHousehold(search, search.input.householdId);
    const asked = await findOwnAsked(search, search.input.requestId);
    const toWhom = asked?.asker === "professional" && asked.state === "accepted" ? asked.name : null;
    return household && toWhom !== null ? { ...household, toWhom } : null;
  },
  allowedIf: mayWriteFeedback,
  async carryOut({ db, keys, input, subject: { householdId, standing, toWhom } }) {
    if (standing.as !== "party") throw new Error("Only a party writes feedback.");
    const { requestId, words } = input;
    const id = rowId(householdId, input.id, { requestId, words });
    const row = sealRow(
      feedbackNotes,
      { householdId, id, partyId: standing.partyId, requestId, toWhom, words },
      keys,
    );
    const added = await db
      .insert(feedbackNotes)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: feedbackNotes.id });
    return { isNew: added.length > 0, partyId: standing.partyId };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId: result?.partyId },
});
