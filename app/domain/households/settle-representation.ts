import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayAcceptToRepresent, mayEndRepresentation } from "#app/domain/access/households";
import { idOf } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { representations } from "#drizzle/schema/households";
import { findMember } from "./find-member";

const RepresentationId = idOf("representation");

/** Who was asked says yes. From here on he or she answers for the other, as far as the scope goes and until its day. */
export const acceptToRepresent = command({
  name: "households.representation-accepted",
  input: z.object({ representationId: RepresentationId }),
  about: (search) => findRepresentation(search, search.input.representationId),
  allowedIf: mayAcceptToRepresent,
  async carryOut({ db, subject: { householdId, representationId } }) {
    await db
      .update(representations)
      .set({ acceptedAt: sql`now()` })
      .where(and(thisOne(householdId, representationId), isNull(representations.acceptedAt)));
    return { representationId };
  },
});

/** Either of the two ends it, or says no to begin with. It works at once. */
export const endRepresentation = command({
  name: "households.representation-ended",
  input: z.object({ representationId: RepresentationId }),
  about: (search) => findRepresentation(search, search.input.representationId),
  allowedIf: mayEndRepresentation,
  async carryOut({ db, subject: { householdId, representationId, standing } }) {
    await db
      .update(representations)
      .set({ endedAt: sql`now()`, endedBy: authorOf(standing) })
      .where(thisOne(householdId, representationId));
    return { representationId };
  },
});

function thisOne(householdId: string, id: string) {
  return and(
    eq(representations.householdId, householdId),
    eq(representations.id, id),
    isNull(representations.endedAt),
  );
}

async function findRepresentation(search: Room & { actor: Person }, representationId: string) {
  const [row] = await search.db
    .select()
    .from(representations)
    .where(and(eq(representations.id, representationId), isNull(representations.endedAt)));
  const found = row && (await findMember(search, row.memberId));
  if (!found || found.householdId !== row.householdId) return null;
  return { ...found, representationId, representativeId: row.representativeId };
}
