import { z } from "zod";
import { mayTakeSharedAlong } from "#app/domain/access/keeping";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { HouseholdId } from "#app/domain/fields";
import { standingTowards } from "#app/domain/households/standing";
import { type FoundHousehold, sharedBy } from "#app/domain/sharing/shared-households";
import { tracesOfShared } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { query, type Search, type Work } from "#app/gate/command";
import { sharedOnPaper } from "./shared-paper";
import { inShort } from "./short-paper";

const input = z.object({
  householdId: HouseholdId,
  /** Only what is wanted and agreed. */
  short: z.boolean().default(false),
});

/** What a household shares with whoever was let in, as it stands on that person's paper. */
export const readSharedPaper = query({
  name: "keeping.shared-paper-read",
  input,
  about: findShared,
  allowedIf: mayTakeSharedAlong,
  carryOut: paperOf,
  traces: ({ shared }) => tracesOfShared(shared),
});

/** The same, to keep as a file: that is told apart, because a file goes where no ledger sees it. */
export const keepSharedPaper = query({
  name: "keeping.shared-paper-kept",
  input,
  about: findShared,
  allowedIf: mayTakeSharedAlong,
  carryOut: paperOf,
  traces: ({ shared }) => tracesOfShared(shared),
});

type SharedSubject = HouseholdSubject & { shared: FoundHousehold };
type Asked = z.output<typeof input>;

/** What one household shares with this person at this moment; null where that is nothing. */
async function findShared(search: Search<Person, Asked>): Promise<SharedSubject | null> {
  const { householdId } = search.input;
  const shared = (await sharedBy(search, search.actor)).find((one) => one.householdId === householdId);
  const standing = shared && (await standingTowards(search, householdId));
  return standing ? { householdId, standing, shared } : null;
}

async function paperOf({ subject, ...asking }: Work<Person, SharedSubject, Asked, undefined>) {
  const { shared, standing } = subject;
  const { short } = asking.input;
  const parts = await sharedOnPaper(asking, subject, shared);
  return {
    householdName: shared.name,
    askedBy: standing.name,
    short,
    parts: short ? inShort(parts) : parts,
  };
}
