import { PgDatabase, PgDialect } from "drizzle-orm/pg-core";
import { PostgresJsSession } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { type ConnectionPool, openPool } from "./connection-pool";
import type { Database, Db, Realm, Sees } from "./database";
import { migratePostgres, newestMigration } from "./migrations";
import { newsLine } from "./news-line";
import { ConnectionLost, openConnection } from "./one-connection";
import { BadSetting, type DatabaseSettings } from "./settings";
import { inTheNameOf } from "./viewer-statements";

type PostgresSettings = Extract<DatabaseSettings, { kind: "postgres" }>;

/** The import of places is one long transaction of the job realm; whoever waits for a page does so for seconds. */
const realms: Record<Realm, { size: number; patienceInSeconds: number }> = {
  person: { size: 10, patienceInSeconds: 5 },
  visitor: { size: 6, patienceInSeconds: 5 },
  auth: { size: 4, patienceInSeconds: 5 },
  job: { size: 2, patienceInSeconds: 120 },
};
/** Less than the patience, so that the server is the one that says what took so long. */
const statementInSeconds = 4;
/** A new connection has yet to plan every statement, which a page of a quiet house would wait for each time. */
const idleInSeconds = 600;
const pingInSeconds = 2;

/** PostgreSQL, with a login of its own for each realm: injected SQL in one cannot become another. */
export async function openPostgres(settings: PostgresSettings): Promise<Database> {
  if (settings.migrate) await migratePostgres(settings.url, settings.loginPassword);
  const pools = {
    person: poolFor(settings, "person"),
    visitor: poolFor(settings, "visitor"),
    auth: poolFor(settings, "auth"),
    job: poolFor(settings, "job"),
  };
  const news = newsLine((onnotify, onLost) =>
    openConnection(addressFor(settings, "visitor"), { ...connectionSettings("news"), onnotify }, onLost),
  );
  const opened: Database = {
    kind: "postgres",
    news,
    transaction: async (realm, accountId, work, sees) =>
      pools[realm]
        .transaction(beginAs(realm, accountId, sees), (client) => work(queriesOn(client)))
        .catch(saidTooLong),
    ping: () => pools.visitor.transaction("begin", async () => {}, pingInSeconds),
    async close() {
      await Promise.all([news, ...Object.values(pools)].map((one) => one.close()));
    },
  };
  await refuseOldSchema(pools.visitor).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  return opened;
}

/** The server itself breaks off what takes longer than its patience (SQLSTATE 57014, query_canceled): as if it had not answered in time. */
function saidTooLong(error: unknown): never {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (cause instanceof Error && "code" in cause && cause.code === "57014")
    throw new ConnectionLost("The database took too long.", { cause });
  throw error;
}

const dialect = new PgDialect();

/** What drizzle() gives, without what it prepares anew for each client (one-connection.ts has done so). */
function queriesOn(client: postgres.Sql): Db {
  return new PgDatabase(dialect, new PostgresJsSession(client, dialect, undefined), undefined);
}

/** In one message, so that there is no moment in which the transaction is nobody's. */
function beginAs(realm: Realm, accountId: string | null, sees?: Sees): string {
  return [
    sees === "one moment" ? "begin isolation level repeatable read read only" : "begin",
    ...inTheNameOf(realm, accountId).map((statement) => dialect.sqlToQuery(statement).sql),
  ].join("; ");
}

function poolFor(settings: PostgresSettings, realm: Realm): ConnectionPool {
  const address = addressFor(settings, realm);
  const open = (onLost: () => void) => openConnection(address, connectionSettings(realm), onLost);
  return openPool({ ...realms[realm], idleInSeconds, open });
}

function addressFor(settings: PostgresSettings, realm: Realm): string {
  const url = new URL(settings.url);
  url.username = `app_login_${realm}`;
  url.password = settings.loginPassword ?? "";
  return url.href;
}

const connectionSettings = (what: string) => ({
  connect_timeout: statementInSeconds,
  onnotice: () => {},
  connection: {
    application_name: `bij-ons ${what}`,
    statement_timeout: statementInSeconds * 1000,
    idle_in_transaction_session_timeout: statementInSeconds * 1000,
    // The policies make a question look costly, and it is then compiled for a second or two to answer in milliseconds.
    jit: "off",
  },
});

/** No such role, no such schema or table, or no right to it yet. */
const notPrepared = /^(28000|3F000|42\w{3})$/;

async function refuseOldSchema(pool: ConnectionPool): Promise<void> {
  try {
    const [row] = await pool.transaction("begin", (client) =>
      client.unsafe<{ newest: string | null }[]>(
        "select max(created_at)::text as newest from drizzle.__drizzle_migrations",
      ),
    );
    if (Number(row?.newest ?? 0) >= newestMigration()) return;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!notPrepared.test(code))
      throw new BadSetting(`The database does not answer at DATABASE_URL: ${message}`);
    throw new BadSetting(`The database is not ready: ${message}. Run: npm run db:migrate`);
  }
  throw new BadSetting("The database is older than this program. Run: npm run db:migrate");
}
