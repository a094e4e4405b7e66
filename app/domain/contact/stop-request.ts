import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheCodeMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { FollowUpCode, hashOfCode } from "./follow-up-code";
import { requestByCode } from "./request-by-code";

/** Whoever asked stops, without a reason. What was asked, answered and said is wiped, and nothing more is sent. */
export const stopRequest = publicCommand({
  name: "contact.request-stopped",
  input: z.object({ code: FollowUpCode }),
  about: (search) => requestByCode(search, search.input.code),
  allowedIf: whoHoldsTheCodeMay,
  async carryOut({ db, keys, input }) {
    await db.select({ stopped: sql`1` }).from(sql`stop_request(${hashOfCode(keys, input.code)})`);
  },
});
