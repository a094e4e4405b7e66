import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { dayOf, today } from "#app/domain/days";
import { choice } from "#app/domain/fields";
import { command } from "#app/gate/command";
import type { Problem } from "#app/gate/outcome";
import { helperAvailabilities } from "#drizzle/schema/helper-statements";
import { oneAtATime } from "./one-at-a-time";
import { ownProfile } from "./own-profile";
import { refreshSearch } from "./refresh-search";
import { availabilities } from "./vocabulary";

const noWeeks: Problem = "not-weeks";
const Weeks = z.coerce.number().int().min(1).max(104);

/** A helper says whether there is room for somebody new, as of now. The same said again on one day is said once. */
export const stateRoom = command({
  name: "directory.room-stated",
  input: z
    .object({
      availability: choice(availabilities),
      /** It means something only where there is a wait. */
      wait: z.unknown().optional(),
    })
    .transform(({ availability, wait }, context) => {
      if (availability !== "waiting") return { availability, wait: null };
      const weeks = Weeks.safeParse(wait);
      if (!weeks.success) context.addIssue({ code: "custom", path: ["wait"], message: noWeeks });
      return { availability, wait: weeks.data ?? null };
    }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, input, subject: { helperId } }) {
    await oneAtATime(db, helperId);
    if (await saidToday(db, helperId, input)) return;
    await db.insert(helperAvailabilities).values({ ...input, helperId });
    await refreshSearch(db, [helperId]);
  },
});

async function saidToday(db: Db, helperId: string, input: { availability: string; wait: number | null }) {
  const [newest] = await db
    .select()
    .from(helperAvailabilities)
    .where(eq(helperAvailabilities.helperId, helperId))
    .orderBy(desc(helperAvailabilities.statedAt))
    .limit(1);
  if (!newest || dayOf(newest.statedAt) !== today()) return false;
  return newest.availability === input.availability && newest.wait === input.wait;
}
