import { sql } from "drizzle-orm";
import { z } from "zod";
import { everyPersonMayForOneself } from "#app/domain/access/households";
import { NewId, newId, optionalChoice, optionalLine } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { households, members } from "#drizzle/schema/households";
import { ownName } from "../accounts/own-name";
import { householdsOf } from "./own-households";

/** More than anybody lives in; each has keys of its own. */
const mostHouseholds = 6;

/**
 * Starts a household with an empty plan. Asked twice, also at the same moment, it gives the same one: the id of the first follows from the
 * account, and that of another one, which needs a name to tell them apart, from the form.
 */
export const startHousehold = command({
  name: "households.started",
  input: z.object({ id: NewId.optional(), another: optionalChoice(["yes"]), name: optionalLine(80) }),
  about: async (search) => ({ existing: await householdsOf(search) }),
  allowedIf: everyPersonMayForOneself,
  async carryOut({ db, keys, actor, input, subject: { existing } }) {
    const room = { db, keys, actor };
    const [first] = existing;
    if (first && !input.another) return { householdId: first.householdId, isNew: false };
    const formId = input.id ?? newId();
    const other = rowId(actor.accountId, formId, { name: input.name });
    if (!first) {
      const own = await start(room, rowId(actor.accountId, actor.accountId), input.name);
      return own.isNew || (await householdsOf(room)).length > 0 ? own : start(room, other, input.name);
    }
    if (!input.name) return new Invalid({ name: "required" });
    if (existing.some(({ householdId }) => householdId === other))
      return { householdId: other, isNew: false };
    if (existing.length >= mostHouseholds) return new Invalid({ name: "too-many-plans" });
    return start(room, other, input.name);
  },
  traces: (_subject, _input, result) => (result?.isNew ? { householdId: result.householdId } : null),
});

/** Under the given name, or under that of its first owner. An id that exists already starts nothing. */
async function start({ db, keys, actor }: Room & { actor: Person }, id: string, called: string | null) {
  keys.create(id);
  const name = await ownName({ db, keys, actor });
  const household = sealRow(households, { id, name: called ?? name }, keys);
  const owner = { householdId: id, id: newId(), accountId: actor.accountId, role: "owner", name } as const;
  const { id: ownerId, name: ownerName } = sealRow(members, owner, keys);
  const [row] = await db
    .select({ started: sql<boolean>`started` })
    .from(
      sql`start_household(${id}::uuid, ${household.name}::bytea, ${ownerId}::uuid, ${ownerName}::bytea) as started`,
    );
  return { householdId: id, isNew: row?.started === true };
}
