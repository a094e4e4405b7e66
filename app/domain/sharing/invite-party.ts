import { z } from "zod";
import { mayInvite } from "#app/domain/access/sharing";
import { choice, HouseholdId, line, NewId, optionalEmail, optionalLine } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { letterLanguages } from "#app/domain/mail/letter";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { parties } from "#drizzle/schema/sharing";
import { partyKinds } from "./grant";
import { mailWords } from "./invitation-letter";
import { wordsOf } from "./invitation-words";
import { writeInvitation } from "./write-invitation";

const Invitee = z.object({
  id: NewId,
  householdId: HouseholdId,
  name: line(80),
  organisation: optionalLine(120),
  kind: choice(partyKinds),
  /** Used for one letter, in the language of whoever invites, and not kept. */
  email: optionalEmail,
  language: choice(letterLanguages).default("nl"),
});

/** Asks a named person in. Nothing can be seen yet: neither now, nor by accepting. */
export const inviteParty = command({
  name: "sharing.party-invited",
  input: Invitee,
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayInvite,
  async carryOut({ db, keys, input, subject: { householdId } }) {
    const { email, language, ...written } = input;
    const { name, organisation, kind } = written;
    const id = rowId(householdId, input.id, { ...written, email });
    const row = sealRow(parties, { householdId, id, name, organisation, kind }, keys);
    const added = await db.insert(parties).values(row).onConflictDoNothing().returning({ id: parties.id });
    await writeInvitation({ db, keys }, householdId, { partyId: id }, id);
    const isNew = added.length > 0;
    if (email && isNew) {
      await mailWords({ db, keys }, wordsOf(keys, householdId, id), { address: email, language });
    }
    return { partyId: id, invitationId: id, isNew };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId: result?.partyId },
});
