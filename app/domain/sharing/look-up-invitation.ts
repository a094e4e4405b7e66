import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheWordsMayLook } from "#app/domain/access/sharing";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { unsealField } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { parties } from "#drizzle/schema/sharing";
import type { Invited } from "./find-invitation";
import type { invitationStates } from "./invitation-states";
import { hashOfWords, InvitationWords } from "./invitation-words";

/** What the household has ready for a party, in numbers only: how much it will see, and with how much of it a say. */
export interface ReadyToShare {
  toSee: number;
  toComment: number;
}

interface LookedUp {
  householdId: string;
  invited: Invited;
  /** The name by which the household asked. */
  invitedName: string;
  state: (typeof invitationStates)[number];
  ready: ReadyToShare;
}

/** What the words in somebody's hands open: for whom they are and whether they still work, nothing of the plan. */
export const lookUpInvitation = query({
  name: "sharing.invitation-looked-up",
  input: z.object({ words: InvitationWords }),
  about: (search) => invitationBehind(search, search.input.words),
  allowedIf: whoHoldsTheWordsMayLook,
  carryOut: async ({ subject: { invitedName, invited, ready, state } }) => ({
    state,
    forMember: "memberId" in invited,
    invitedName: state === "open" ? invitedName : null,
    ready: state === "open" ? ready : null,
  }),
  traces: () => null,
});

export async function invitationBehind({ db, keys }: Room, words: string[]): Promise<LookedUp | null> {
  const [row] = await db
    .select({
      householdId: sql<string>`household_id`,
      partyId: sql<string | null>`party_id`,
      memberId: sql<string | null>`member_id`,
      name: sql<Uint8Array>`invited_name`,
      state: sql<LookedUp["state"]>`state`,
      toSee: sql<number>`ready_to_see::int`,
      toComment: sql<number>`ready_to_comment::int`,
    })
    .from(sql`invitation_by_words(${hashOfWords(keys, words)})`);
  if (!row) return null;
  const { householdId, partyId, memberId, state, toSee, toComment } = row;
  const id = partyId ?? String(memberId);
  const invitedName = unsealField(partyId ? parties : members, { householdId, id }, "name", row.name, keys);
  const invited = partyId ? { partyId } : { memberId: id };
  return { householdId, invited, invitedName, state, ready: { toSee, toComment } };
}
