import { z } from "zod";
import { maySettleMembers } from "#app/domain/access/households";
import { choice, HouseholdId, line, NewId, optionalBirthday } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { memberHomes } from "./member";
import { findHousehold } from "./standing";

/** A box that is not ticked is not sent. */
const memberHome = choice(memberHomes).default("here");

/** Somebody who belongs to the household, also when living elsewhere. A day of birth is asked for children only; a sign-in can come later, or never. */
export const addMember = command({
  name: "households.member-added",
  input: z.object({
    id: NewId,
    householdId: HouseholdId,
    name: line(80),
    bornOn: optionalBirthday,
    home: memberHome,
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: maySettleMembers,
  async carryOut({ db, keys, input, subject: { householdId } }) {
    const id = rowId(householdId, input.id, input);
    const { name, bornOn, home } = input;
    const row = sealRow(members, { householdId, id, name, bornOn, home, role: "member" }, keys);
    const added = await db.insert(members).values(row).onConflictDoNothing().returning({ id: members.id });
    return { memberId: id, isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, memberId: result?.memberId },
});
