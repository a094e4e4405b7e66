import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayReviewPage } from "#app/domain/access/moderation";
import { registers } from "#app/domain/directory/vocabulary";
import { choice, idOf } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import { registerChecks } from "#drizzle/schema/profile-versions";
import { isModerator } from "./moderator";
import { isOwnPage } from "./waiting-version";

/** A moderator found this number of this helper in the register itself, today. */
export const checkRegister = command({
  name: "moderation.register-checked",
  input: z.object({ helperId: idOf("helper"), register: choice(registers), number: z.string() }),
  async about({ db, actor, input: { helperId, register, number } }) {
    if (!(await isModerator(db, actor.accountId))) return null;
    const stated = await db
      .select({ number: helperRegistrations.number })
      .from(helperRegistrations)
      .where(
        and(
          eq(helperRegistrations.helperId, helperId),
          eq(helperRegistrations.register, register),
          eq(helperRegistrations.number, number),
        ),
      );
    if (stated.length === 0) return null;
    return { helperId, register, number, isOwn: await isOwnPage(db, helperId, actor.accountId) };
  },
  allowedIf: mayReviewPage,
  async carryOut({ db, actor, subject: { helperId, register, number } }) {
    const check = { helperId, register, number, checkedBy: actor.accountId };
    await db.insert(registerChecks).values(check).onConflictDoNothing();
  },
});
