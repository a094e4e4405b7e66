import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayReviewPage } from "#app/domain/access/moderation";
import { dayOf, today } from "#app/domain/days";
import { type Register, registerFindings, registers } from "#app/domain/directory/vocabulary";
import { choice, idOf } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import { registerChecks } from "#drizzle/schema/profile-versions";
import { isModerator } from "./moderator";
import { isOwnPage } from "./waiting-version";

/** A moderator looked this number of this helper up in the register itself, today, and found it there or not. Said twice on one day it is said once. */
export const checkRegister = command({
  name: "moderation.register-checked",
  input: z.object({
    helperId: idOf("helper"),
    register: choice(registers),
    number: z.string(),
    finding: choice(registerFindings),
  }),
  async about({ db, actor, input: { helperId, register, number } }) {
    if (!(await isModerator(db, actor.accountId))) return null;
    const stated = { helperId, register, number };
    if (!(await isStated(db, stated))) return null;
    return { ...stated, isOwn: await isOwnPage(db, helperId, actor.accountId) };
  },
  allowedIf: mayReviewPage,
  async carryOut({ db, actor, input: { finding }, subject: { helperId, register, number } }) {
    const stated = { helperId, register, number };
    const newest = await newestCheck(db, stated);
    if (newest?.finding === finding && dayOf(newest.checkedAt) === today()) return;
    const check = { ...stated, finding, checkedBy: actor.accountId };
    await db.insert(registerChecks).values(check).onConflictDoNothing();
  },
});

interface Stated {
  helperId: string;
  register: Register;
  number: string;
}

async function isStated(db: Db, { helperId, register, number }: Stated): Promise<boolean> {
  const stated = helperRegistrations;
  const rows = await db
    .select({ number: stated.number })
    .from(stated)
    .where(and(eq(stated.helperId, helperId), eq(stated.register, register), eq(stated.number, number)));
  return rows.length > 0;
}

async function newestCheck(db: Db, { helperId, register, number }: Stated) {
  const checks = registerChecks;
  const [newest] = await db
    .select({ finding: checks.finding, checkedAt: checks.checkedAt })
    .from(checks)
    .where(and(eq(checks.helperId, helperId), eq(checks.register, register), eq(checks.number, number)))
    .orderBy(desc(checks.checkedAt))
    .limit(1);
  return newest;
}
