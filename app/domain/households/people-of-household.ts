import { eq } from "drizzle-orm";
import { kept } from "#app/gate/kept";
import { once } from "#app/gate/once";
import { members } from "#drizzle/schema/households";
import { parties } from "#drizzle/schema/sharing";

/** Everybody who belongs or belonged to the household, in the order of coming, as far as the reader may know of them. */
export const memberRows = once(
  kept(["householdId"], (db, { householdId }) =>
    db
      .select()
      .from(members)
      .where(eq(members.householdId, householdId))
      .orderBy(members.createdAt, members.id),
  ),
);

/** Everybody whom it has asked in, in the order of asking, in the same way. */
export const partyRows = once(
  kept(["householdId"], (db, { householdId }) =>
    db
      .select()
      .from(parties)
      .where(eq(parties.householdId, householdId))
      .orderBy(parties.createdAt, parties.id),
  ),
);
