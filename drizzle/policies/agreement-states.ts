import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { agreementStates, agreementTakers } from "../schema/agreement-states";
import { person } from "./roles";
import { grantedUnderGoal, iAmMember, iAmParty, myHouseholds, writtenNow } from "./viewer";

/** The agreement of this row is one that the viewer can see: it relies on the policy of the agreements themselves. */
const ofAnAgreementISee = (table: string, and = sql`true`) =>
  sql`exists (select from agreements where agreements.household_id = ${sql.raw(table)}.household_id
    and agreements.id = ${sql.raw(table)}.agreement_id and ${and})`;

const asItReadsNow = (table: string) =>
  sql.raw(`${table}.version = coalesce(agreements.version_id, agreements.id)`);

const theOneAsked = (condition: string, joins = "") =>
  sql.raw(`select from agreement_takers as asked ${joins}
    where asked.household_id = agreement_states.household_id and asked.agreement_id = agreement_states.agreement_id
      and asked.version = agreement_states.version and ${condition}`);

const withTheirRows = `left join members on members.household_id = asked.household_id and members.id = asked.member_id
    left join parties on parties.household_id = asked.household_id and parties.id = asked.party_id`;
const isAnotherWhoCanSignIn = `asked.member_id is distinct from agreement_states.member_id
      and ((members.account_id is not null and members.left_at is null) or (parties.account_id is not null and parties.ended_at is null))`;

export const whoIsAskedIsSeen = pgPolicy("who is asked to do it is seen with the agreement as it reads now", {
  for: "select",
  to: person,
  using: ofAnAgreementISee(
    "agreement_takers",
    sql`(agreement_takers.household_id = ${myHouseholds} or ${asItReadsNow("agreement_takers")})`,
  ),
}).link(agreementTakers);

export const membersSayWhoIsAsked = pgPolicy("members say who is asked to do it", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("named_by")} and ${writtenNow} and ${ofAnAgreementISee("agreement_takers", asItReadsNow("agreement_takers"))}`,
}).link(agreementTakers);

export const statesOfAgreementsAreSeen = pgPolicy("how it stands with an agreement is seen with it", {
  for: "select",
  to: person,
  using: ofAnAgreementISee("agreement_states"),
}).link(agreementStates);

/** Nobody says "I do this" in the place of somebody else who can say it. */
export const membersSayHowItStands = pgPolicy(
  "members say how it stands, and I do this for no other who can",
  {
    for: "insert",
    to: person,
    withCheck: sql`party_id is null and ${iAmMember("member_id")} and ${writtenNow}
    and ${ofAnAgreementISee("agreement_states", asItReadsNow("agreement_states"))}
    and (step <> 'taken' or not exists (${theOneAsked(isAnotherWhoCanSignIn, withTheirRows)}))`,
  },
).link(agreementStates);

export const thePartyAskedSaysIt = pgPolicy("the party that was asked says it, where it may comment", {
  for: "insert",
  to: person,
  withCheck: sql`member_id is null and ${iAmParty("party_id")} and ${writtenNow}
    and ${ofAnAgreementISee(
      "agreement_states",
      sql`${asItReadsNow("agreement_states")} and ${grantedUnderGoal("agreements", "agreements.id", "comment")}`,
    )}
    and exists (${theOneAsked("asked.party_id = agreement_states.party_id")})`,
}).link(agreementStates);
