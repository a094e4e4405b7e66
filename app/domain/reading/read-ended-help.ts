import { eq } from "drizzle-orm";
import { z } from "zod";
import { mayEndParty } from "#app/domain/access/sharing";
import { PartyId } from "#app/domain/fields";
import { findItem } from "#app/domain/plan/find-item";
import type { ItemKey } from "#app/domain/plan/item";
import type { EndedGrant } from "#app/domain/sharing/party";
import { endedHelp } from "#app/domain/sharing/review-help";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goals } from "#drizzle/schema/plan";

/** The one list after help has ended: what was closed with it, to leave so or to share again. */
export const readEndedHelp = query({
  name: "sharing.help-read",
  input: z.object({ partyId: PartyId }),
  about: (search) => endedHelp(search, search.input.partyId),
  allowedIf: mayEndParty,
  async carryOut(work) {
    const { db, keys, subject } = work;
    const { householdId, party, period } = subject;
    const rows = await db.select().from(goals).where(eq(goals.householdId, householdId));
    const words = new Map(rows.map((row) => [row.id, openRow(goals, row, keys).words]));
    const ended: EndedGrant[] = [];
    for (const { id, goalId, item, verb } of subject.ended) {
      const itemWords = item && (await wordsOfItem(work, item));
      ended.push({ id, kind: item?.kind ?? "goal", goalWords: words.get(goalId) ?? "", itemWords, verb });
    }
    return { party, endsAt: period.endsAt, ended };
  },
});

async function wordsOfItem(asking: Room & { actor: Person }, { id }: ItemKey): Promise<string> {
  const found = await findItem(asking, id);
  if (!found) return "";
  return found.item.kind === "agreement" ? found.item.what : found.item.words;
}
