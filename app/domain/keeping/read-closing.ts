import { z } from "zod";
import { mayClosePlan, mayReadCopy } from "#app/domain/access/keeping";
import { ClosingId } from "#app/domain/fields";
import { householdName } from "#app/domain/households/standing";
import { memberNames } from "#app/domain/plan/under-goal";
import { query } from "#app/gate/command";
import { copiesOfClosing } from "./copies-of";
import { findClosing } from "./find-closing";
import { asOnePage } from "./summary";

/** The page to keep of a plan that was closed, for each member as far as it was his to read then. */
export const readClosing = query({
  name: "keeping.summary-read",
  input: z.object({ closingId: ClosingId }),
  about: (search) => findClosing(search, search.input.closingId),
  allowedIf: mayReadCopy,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const { householdId, closing } = subject;
    const names = await memberNames(room, householdId);
    const copies = await copiesOfClosing(room, householdId, closing.id);
    return {
      householdName: await householdName(room, householdId),
      closing: { ...closing, closedBy: names.get(closing.closedBy) ?? "" },
      parts: asOnePage(copies.filter(({ audience }) => audience !== "author")),
      /** Of the reader alone. */
      onlyMine: asOnePage(copies.filter(({ audience }) => audience === "author")),
      mayReopen: mayClosePlan(subject).allowed,
    };
  },
});
