import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayAskAboutOwning } from "#app/domain/access/households";
import { MemberId, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { findMember } from "./find-member";

/** Asks a member to own the plan too, and an owner to stop. It changes nothing before everybody whose yes it takes has said it. */
export const askAboutOwning = command({
  name: "households.owning-asked",
  input: z.object({ id: NewId, memberId: MemberId }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: mayAskAboutOwning,
  async carryOut({ db, input, subject: { householdId, member } }) {
    const id = rowId(householdId, input.id, input);
    const wanted = member.role === "owner" ? "stop" : "become";
    const [row] = await db
      .select({ asked: sql<boolean>`asked` })
      .from(sql`ask_about_owning(${householdId}::uuid, ${id}::uuid, ${member.id}::uuid, ${wanted}) as asked`);
    return { isNew: row?.asked === true };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
