import { z } from "zod";
import { mayEditHeading, mayReadPlan } from "#app/domain/access/plan";
import { HeadingId, HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { findPresentHeading } from "#app/domain/plan/find-heading";
import { headingsIn, termsOf } from "#app/domain/plan/headings-of";
import { memberNames } from "#app/domain/plan/under-goal";
import { currentVersion } from "#app/domain/plan/version";
import { query } from "#app/gate/command";

/** The present words under a heading, and which version they are. */
export const headingToEdit = query({
  name: "plan.writing-begun",
  input: z.object({ headingId: HeadingId }),
  about: (search) => findPresentHeading(search, search.input.headingId),
  allowedIf: mayEditHeading,
  async carryOut({ db, keys, subject: { householdId, heading } }) {
    const { id, key, words } = heading;
    const version = currentVersion(heading);
    const names = await memberNames({ db, keys }, householdId);
    return {
      heading: { id, key, words },
      version: { ...version, writtenBy: names.get(version.writtenBy) ?? "" },
    };
  },
});

/** How the plan is set up: its headings, and the terms of a personal plan. */
export const readSetUp = query({
  name: "plan.set-up-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPlan,
  async carryOut({ db, keys, subject: { householdId } }) {
    const room = { db, keys };
    return { headings: await headingsIn(room, householdId), terms: await termsOf(room, householdId) };
  },
});
