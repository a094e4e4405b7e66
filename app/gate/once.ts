import type { Db } from "#app/database/connection.server";

type Question<Row> = (db: Db, values: { householdId: string }) => Promise<Row[]>;
type Answers = Map<object, Map<string, Promise<unknown[]>>>;

const answered = new WeakMap<Db, Answers>();

/** Nothing is changed in this transaction: what it asked once it need not ask again. */
export function asksOnly(db: Db): void {
  answered.set(db, new Map());
}

/** What was asked until now was seen with other eyes. */
export function askAnew(db: Db): void {
  answered.get(db)?.clear();
}

/**
 * What several parts of one page tell of a household, such as its members, is asked once in the transaction of a question. An act, which may change
 * it meanwhile, asks it anew each time. The rows are those that its viewer sees, and none outlives the transaction.
 */
export function once<Row>(question: Question<Row>): Question<Row> {
  return (db, values) => {
    const answers = answered.get(db);
    if (!answers) return question(db, values);
    const ofHouseholds = answers.get(question) ?? new Map<string, Promise<unknown[]>>();
    answers.set(question, ofHouseholds);
    const known = ofHouseholds.get(values.householdId) as Promise<Row[]> | undefined;
    const rows = known ?? question(db, values);
    ofHouseholds.set(values.householdId, rows);
    return rows;
  };
}
