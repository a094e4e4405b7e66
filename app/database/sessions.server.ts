import { createHash } from "node:crypto";
import { eq, lte, or, sql } from "drizzle-orm";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { sessions } from "#drizzle/schema/accounts";
import { type Db, database, Lastly } from "./connection.server";

/** Nobody stays signed in longer than this, however active, in milliseconds. */
const longestSession = 12 * 60 * 60 * 1000;

/**
 * Where Lucia keeps sessions. Lucia hands over the token of the cookie; only its SHA-256 reaches the database, so
 * that a copy of the database signs nobody in.
 */
export const sessionStore: Adapter = {
  async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [row] = await inAuth(async (db) => new Lastly(() => sessionBehind(db, token), true));
    if (!row) return [null, null];
    const expiresAt = new Date(Math.min(row.expiresAt.getTime(), row.absoluteExpiresAt.getTime()));
    return [
      { id: token, userId: row.accountId, expiresAt, attributes: {} },
      { id: row.accountId, attributes: {} },
    ];
  },

  async setSession({ id, userId, expiresAt }) {
    const absoluteExpiresAt = new Date(Date.now() + longestSession);
    await inAuth((db) =>
      db.insert(sessions).values({ idHash: hashed(id), accountId: userId, expiresAt, absoluteExpiresAt }),
    );
  },

  async updateSessionExpiration(token, expiresAt) {
    await inAuth((db) =>
      db
        .update(sessions)
        .set({
          expiresAt: sql`least(${expiresAt.toISOString()}::timestamptz, ${sessions.absoluteExpiresAt})`,
        })
        .where(eq(sessions.idHash, hashed(token))),
    );
  },

  async deleteSession(token) {
    const ended = await inAuth((db) =>
      db
        .delete(sessions)
        .where(eq(sessions.idHash, hashed(token)))
        .returning({ accountId: sessions.accountId }),
    );
    database().news.tell(ended.map(({ accountId }) => accountId));
  },

  async deleteUserSessions(accountId) {
    await inAuth((db) => db.delete(sessions).where(eq(sessions.accountId, accountId)));
    database().news.tell([accountId]);
  },

  async deleteExpiredSessions() {
    const now = sql`now()`;
    await inAuth((db) =>
      db.delete(sessions).where(or(lte(sessions.expiresAt, now), lte(sessions.absoluteExpiresAt, now))),
    );
  },

  /** The tokens are not known here, so no list of them can be given. */
  async getUserSessions() {
    return [];
  },
};

function sessionBehind(db: Db, token: string) {
  return db
    .select()
    .from(sessions)
    .where(eq(sessions.idHash, hashed(token)))
    .execute();
}

function inAuth<Result>(work: (db: Db) => Promise<Result | Lastly<Result>>): Promise<Result> {
  return database().transaction("auth", null, work);
}

function hashed(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
