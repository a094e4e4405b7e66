import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { sealedText } from "./sealed-text";

/** A person who can sign in. Nothing here says what the person belongs to. */
export const accounts = pgTable("accounts", {
  id: uuid().primaryKey(),
  /** Keyed hash of the normalised sign-in name: it can be looked up, not read. */
  signInIndex: text("sign_in_index").notNull().unique(),
  signIn: sealedText("sign_in").notNull(),
  name: sealedText().notNull(),
  passwordHash: text("password_hash").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

/** A signed-in device. Only the SHA-256 of its token is kept, in hexadecimal. */
export const sessions = pgTable("sessions", {
  idHash: text("id_hash").primaryKey(),
  accountId: uuid("account_id")
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" }),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  absoluteExpiresAt: timestamp("absolute_expires_at", { withTimezone: true }).notNull(),
});

/** How often somebody tried to sign in, sign up or use a code: counted under a keyed hash, never under a name or an address. */
export const attempts = pgTable(
  "attempts",
  {
    bucket: text().primaryKey(),
    count: integer().notNull(),
    resetsAt: timestamp("resets_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("attempts_resets_at").on(table.resetsAt)],
);
