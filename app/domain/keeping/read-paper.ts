import { z } from "zod";
import { mayTakeAlong } from "#app/domain/access/keeping";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import { query, type Work } from "#app/gate/command";
import { keptPlan } from "./sections";
import { inShort } from "./short-paper";
import { titleIn } from "./title-in";
import { wholePaper } from "./whole-paper";

const input = z.object({
  householdId: HouseholdId,
  /** Only what is wanted and agreed. */
  short: z.boolean().default(false),
});

/** The plan as it stands on paper: what the asker may see, and nothing else. */
export const readPaper = query({
  name: "keeping.paper-read",
  input,
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayTakeAlong,
  carryOut: paperOf,
});

/** The same, to keep as a file: that is told apart, because a file goes where no ledger sees it. */
export const keepPaper = query({
  name: "keeping.paper-kept",
  input,
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayTakeAlong,
  carryOut: paperOf,
});

type Asked = Work<Person, HouseholdSubject, z.output<typeof input>, undefined>;

async function paperOf({ db, keys, input: { short }, subject }: Asked) {
  const room = { db, keys };
  const plan = await keptPlan(room, subject);
  const parts = wholePaper(plan, new Date());
  return {
    householdName: await householdName(room, subject.householdId),
    title: titleIn(plan),
    askedBy: subject.standing.name,
    short,
    parts: short ? inShort(parts) : parts,
  };
}
