import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheCodeMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { FollowUpCode, hashOfCode } from "./follow-up-code";
import { requestByCode } from "./request-by-code";

/** The yes of whoever asked, after that of the helper: with two it is a match. */
export const confirmMatch = publicCommand({
  name: "contact.match-confirmed",
  input: z.object({ code: FollowUpCode }),
  about: (search) => requestByCode(search, search.input.code),
  allowedIf: whoHoldsTheCodeMay,
  async carryOut({ db, keys, input }) {
    const [answer] = await db
      .select({ confirmed: sql<boolean>`confirmed` })
      .from(sql`confirm_match(${hashOfCode(keys, input.code)}) as confirmed`);
    return answer?.confirmed ? null : new Invalid({ form: "contact-is-over" });
  },
});
