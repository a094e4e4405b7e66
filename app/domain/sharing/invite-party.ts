import { z } from "zod";
import { mayInvite } from "#app/domain/access/sharing";
import { FollowUpCode } from "#app/domain/contact/follow-up-code";
import { stateOf } from "#app/domain/contact/request";
import { requestByCode } from "#app/domain/contact/request-by-code";
import { writeByCode } from "#app/domain/contact/write-by-code";
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
  /** Of a contact with this helper, in which both said yes: the words are told there too. */
  code: FollowUpCode.optional(),
});

/** Asks a named person in. Nothing can be seen yet: neither now, nor by accepting. */
export const inviteParty = command({
  name: "sharing.party-invited",
  input: Invitee,
  async about(search) {
    const household = await findHousehold(search, search.input.householdId);
    const { code } = search.input;
    const contact = code ? await requestByCode(search, code) : null;
    const isMatch = contact !== null && stateOf(contact) === "matched";
    return household && (isMatch || !code) ? { ...household, contact } : null;
  },
  allowedIf: mayInvite,
  async carryOut({ db, keys, input, subject: { householdId, contact } }) {
    const { email, language, code, ...written } = input;
    const { name, organisation, kind } = written;
    const id = rowId(householdId, input.id, { ...written, email });
    const row = sealRow(parties, { householdId, id, name, organisation, kind }, keys);
    const added = await db.insert(parties).values(row).onConflictDoNothing().returning({ id: parties.id });
    await writeInvitation({ db, keys }, householdId, { partyId: id }, id);
    const isNew = added.length > 0;
    if (email && isNew) {
      await mailWords({ db, keys }, wordsOf(keys, householdId, id), { address: email, language });
    }
    if (code && contact) {
      const words = wordsOf(keys, householdId, id).join("-");
      const said = { requestId: contact.id, formId: id, kind: "invitation", words } as const;
      await writeByCode({ db, keys }, code, said);
    }
    return { partyId: id, invitationId: id, isNew };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId: result?.partyId },
});
