import { and, desc, eq, gte, lt } from "drizzle-orm";
import { z } from "zod";
import { mayReadLedger } from "#app/domain/access/audit";
import { choice, HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { query } from "#app/gate/command";
import { ledgerEntries } from "#drizzle/schema/audit";
import { chainHeads } from "./chain-heads";
import { knownPeople } from "./known-people";
import { type LedgerPerson, ledgerViews } from "./ledger-line";
import { isBefore, placeForm, placeOf, rowColumns } from "./ledger-rows";
import { periodOf } from "./period";
import { tellLines } from "./tell-lines";

const linesOnAPage = 50;

/** What an address says may be mangled. A day is told to be none; anything else that is nothing asks for nothing. */
const written = z.string().max(40).default("").catch("-");

/**
 * Who looked and who changed, newest first, fifty lines at a time: of everybody, of those from outside or of one person, in a period or
 * ever. Lines that are not for the reader are not there.
 */
export const readLedger = query({
  name: "audit.ledger-read",
  input: z.object({
    householdId: HouseholdId,
    view: choice(ledgerViews).default("others"),
    /** The id of a member or a party. Of somebody whom the household does not know it asks nothing. */
    person: z.string().max(40).optional().catch(undefined),
    from: written,
    until: written,
    before: z.string().regex(placeForm).optional().catch(undefined),
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadLedger,
  async carryOut({ db, keys, input, subject }) {
    const { householdId } = subject;
    const people = await knownPeople({ db, keys }, householdId);
    const person = people.get(input.person ?? "")?.id ?? null;
    const { from, until, problems } = periodOf(input);
    const wanted = [
      eq(ledgerEntries.householdId, householdId),
      person ? eq(ledgerEntries.actorId, person) : undefined,
      !person && input.view === "others" ? eq(ledgerEntries.standing, "party") : undefined,
      from ? gte(ledgerEntries.at, from) : undefined,
      until ? lt(ledgerEntries.at, until) : undefined,
      input.before ? isBefore(input.before) : undefined,
    ];
    const rows = await db
      .select(rowColumns)
      .from(ledgerEntries)
      .where(and(...wanted))
      .orderBy(desc(ledgerEntries.at), desc(ledgerEntries.chain), desc(ledgerEntries.seq))
      .limit(linesOnAPage + 1);
    const shown = rows.slice(0, linesOnAPage);
    const last = rows.length > linesOnAPage ? shown.at(-1) : undefined;
    return {
      lines: await tellLines({ db, keys }, householdId, people, shown),
      older: last ? placeOf(last) : null,
      person,
      from,
      until,
      problems,
      people: [...people.values()].map(asPerson),
      heads: await chainHeads({ db, keys }, subject),
      seesAll: subject.standing.as === "owner",
    };
  },
});

function asPerson({ id, name, isOutsider }: LedgerPerson): LedgerPerson {
  return { id, name, isOutsider };
}
