import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { News } from "./news";

/** A transaction in the name of one actor. It sees what the row policies let that actor see. */
export type Db = Pick<
  PgDatabase<PgQueryResultHKT, Record<string, never>>,
  "select" | "selectDistinct" | "insert" | "update" | "delete"
>;

/**
 * The last statement of a transaction, given back by its work instead of being asked: it travels in one message with the commit. Where it fails,
 * nothing of the transaction is kept. Where it is not asked yet when the function returns, it is waited for before the commit; what would be asked
 * after that is refused.
 */
export class Lastly<Result> {
  /** Whether it, and all before it, only asks: then it may travel along with what begins the transaction too, and be asked again when that got lost. */
  constructor(
    readonly statement: () => Promise<Result>,
    readonly onlyAsks = false,
  ) {}
}

/** Whose rights a transaction has: a signed-in person, anybody at all, signing in, or the operator's own jobs. */
export type Realm = "person" | "visitor" | "auth" | "job";

/** What the statements of a transaction see: each what was kept until it was asked, or all what was kept until the first; then they only read. */
export type Sees = "each its moment" | "one moment";

export interface Database {
  kind: "embedded" | "postgres";
  /** Commits when the work ends, rolls back when it throws. Account ids are checked to be UUIDs. */
  transaction<Result>(
    realm: Realm,
    accountId: string | null,
    work: (db: Db) => Promise<Result | Lastly<Result>>,
    sees?: Sees,
  ): Promise<Result>;
  news: News;
  /** Rejects when the database does not answer within two seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
