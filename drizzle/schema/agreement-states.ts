import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { agreementSteps } from "#app/domain/plan/agreement";
import { ofMember } from "./households";
import { oneOf } from "./one-of";
import { agreements } from "./plan";
import { sealedText } from "./sealed-text";
import { parties } from "./sharing";

/** Who is asked to do what an agreement says, as it reads in one version: a member or a party. Without a row it is a name in own words alone. */
export const agreementTakers = pgTable(
  "agreement_takers",
  {
    ...ofAVersion(),
    memberId: uuid("member_id"),
    partyId: uuid("party_id"),
    namedBy: uuid("named_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.agreementId, table.version] }),
    ...ofAnAgreement("agreement_takers", table),
    ofMember("agreement_takers_named_by", table.householdId, table.namedBy),
  ],
);

/** What was said of an agreement, by a member or by the party that was asked: "I do this", how it went, a new day. Each time is a row. */
export const agreementStates = pgTable(
  "agreement_states",
  {
    ...ofAVersion(),
    id: uuid().notNull(),
    step: text({ enum: agreementSteps }).notNull(),
    movedTo: date("moved_to"),
    /** The new moment in own words. */
    moment: sealedText(),
    /** Why, where somebody wants to say so. */
    words: sealedText(),
    memberId: uuid("member_id"),
    partyId: uuid("party_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ...ofAnAgreement("agreement_states", table),
    index("agreement_states_agreement").on(table.householdId, table.agreementId, table.createdAt),
    oneOf("agreement_states_step", table.step, agreementSteps),
    check("agreement_states_moved", sql`(step = 'moved') = (moved_to is not null or moment is not null)`),
  ],
);

function ofAVersion() {
  return {
    householdId: uuid("household_id").notNull(),
    agreementId: uuid("agreement_id").notNull(),
    /** Of the agreement's text, as it was when this was said: nobody is held to other words than those. */
    version: uuid().notNull(),
  };
}

type OfAnAgreement = Record<"householdId" | "agreementId" | "memberId" | "partyId", PgColumn>;

function ofAnAgreement(name: string, table: OfAnAgreement) {
  return [
    foreignKey({
      name: `${name}_agreement`,
      columns: [table.householdId, table.agreementId],
      foreignColumns: [agreements.householdId, agreements.id],
    }),
    ofMember(`${name}_member`, table.householdId, table.memberId),
    foreignKey({
      name: `${name}_party`,
      columns: [table.householdId, table.partyId],
      foreignColumns: [parties.householdId, parties.id],
    }),
    check(`${name}_of_one`, sql`num_nonnulls(member_id, party_id) = 1`),
  ];
}
