import { z } from "zod";
import { mayEndParty } from "#app/domain/access/sharing";
import { PartyId } from "#app/domain/fields";
import { findPartyById } from "#app/domain/sharing/find-party";
import { helpNow, newestPeriod } from "#app/domain/sharing/help-period";
import { query } from "#app/gate/command";

/** One of the people from outside, with how it stands with the help: for the pages on which an owner ends it. */
export const readPerson = query({
  name: "sharing.people-read",
  input: z.object({ partyId: PartyId }),
  about: (search) => findPartyById(search, search.input.partyId),
  allowedIf: mayEndParty,
  async carryOut({ db, subject }) {
    const period = await newestPeriod(db, subject);
    return { party: subject.party, help: period && helpNow(period) };
  },
});
