import { z } from "zod";
import { mayEndParty } from "#app/domain/access/sharing";
import { choice, optionalDay, PartyId } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { findPartyById } from "./find-party";
import { helpEndings } from "./grant";
import { endPeriod, newestPeriod } from "./help-period";
import { tellingChoice, tellParty } from "./tell-party";

/** The help of this party ends now, or at the end of a day. Every grant without "also after" ends in the same moment. */
export const endHelp = command({
  name: "sharing.help-ended",
  input: z.object({
    partyId: PartyId,
    ending: choice(helpEndings).optional(),
    until: optionalDay,
    tell: tellingChoice,
  }),
  async about(search) {
    const found = await findPartyById(search, search.input.partyId);
    const period = found?.party.state === "here" ? await newestPeriod(search.db, found) : null;
    return found && period && { ...found, period };
  },
  allowedIf: mayEndParty,
  async carryOut({ db, input, subject: { householdId, partyId, period, standing } }) {
    if (input.ending === "day" && input.until === null) return new Invalid({ until: "required" });
    if (input.ending === "now" && input.until !== null) return new Invalid({ ending: "not-a-choice" });
    const ending = { householdId, id: period.id, endedBy: authorOf(standing), endsAt: input.until };
    const isNew = await endPeriod(db, ending);
    if (isNew && input.tell && input.until === null) await tellParty(db, householdId, partyId);
    return { isNew };
  },
  traces: ({ householdId, partyId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId },
});
