import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { command } from "#app/gate/command";
import { contactRequests } from "#drizzle/schema/contact";
import { findOwnAsked, RequestId } from "./own-asked";

/** A helper stops, without a reason. Neither of both writes any more. Before an answer there is no stopping: then it is a no. */
export const endContact = command({
  name: "contact.contact-ended",
  input: z.object({ requestId: RequestId }),
  async about(search) {
    const request = await findOwnAsked(search, search.input.requestId);
    const canEnd = request && ["accepted", "matched", "ended"].includes(request.state);
    return canEnd ? request : null;
  },
  allowedIf: whoWasAskedMay,
  async carryOut({ db, subject: { id } }) {
    await db
      .update(contactRequests)
      .set({ endedAt: sql`now()`, endedBy: "helper" })
      .where(and(eq(contactRequests.id, id), isNull(contactRequests.endedAt)));
  },
});
