import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoHoldsTheCodeMay } from "#app/domain/access/contact";
import { optionalChoice } from "#app/domain/fields";
import { publicCommand } from "#app/gate/command";
import { Invalid, type Problem } from "#app/gate/outcome";
import { FollowUpCode, hashOfCode } from "./follow-up-code";
import { type ConsentState, consentStates, mayGoOn } from "./request";
import { requestByCode } from "./request-by-code";

/** The yes of whoever asked, after that of the helper: with two it is a match. About somebody else, that person has to agree by now. */
export const confirmMatch = publicCommand({
  name: "contact.match-confirmed",
  input: z.object({ code: FollowUpCode, consent: optionalChoice(consentStates) }),
  about: (search) => requestByCode(search, search.input.code),
  allowedIf: whoHoldsTheCodeMay,
  async carryOut({ db, keys, input: { code, consent }, subject }) {
    const hash = hashOfCode(keys, code);
    if (!mayGoOn(subject)) {
      if (consent !== "agreed") return new Invalid({ consent: lacking(consent) });
      await db.select({ agreed: sql`1` }).from(sql`agree_by_code(${hash})`);
    }
    return (await confirm(db, hash)) ? null : new Invalid({ form: "contact-is-over" });
  },
});

function lacking(consent: ConsentState | null): Problem {
  if (consent === null) return "required";
  return consent === "notAsked" || consent === "asked" ? "consent-first" : "not-without-consent";
}

async function confirm(db: Db, hash: string): Promise<boolean> {
  const [answer] = await db
    .select({ confirmed: sql<boolean>`confirmed` })
    .from(sql`confirm_match(${hash}) as confirmed`);
  return answer?.confirmed === true;
}
