import { z } from "zod";
import { mayTakeAlong } from "#app/domain/access/keeping";
import { exportedLedger } from "#app/domain/audit/export-ledger";
import type { ExportedLedger } from "#app/domain/audit/exported-ledger";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import { authorOf } from "#app/domain/plan/author";
import { query } from "#app/gate/command";
import type { ExportedPlan } from "./exported-plan";
import { keptPlan } from "./sections";

/** Everything that a member may see, and every line of the ledger that is his to read. An owner gets what that owner sees. */
export const exportPlan = query({
  name: "keeping.plan-exported",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayTakeAlong,
  async carryOut({ db, keys, subject }): Promise<{ plan: ExportedPlan; ledger: ExportedLedger }> {
    const room = { db, keys };
    const { householdId, standing } = subject;
    return {
      plan: {
        ...{ format: "bij-ons-plan", version: 1, madeAt: new Date().toISOString() },
        ...{ householdId, householdName: await householdName(room, householdId) },
        madeFor: {
          ...{ memberId: authorOf(standing), name: standing.name },
          role: standing.as === "owner" ? "owner" : "member",
        },
        ...(await keptPlan(room, subject)),
        attachments: [],
      },
      ledger: await exportedLedger(room, householdId),
    };
  },
});
