import { AsyncLocalStorage } from "node:async_hooks";
import type { z } from "zod";
import { ConnectionLost, type Db, database, Lastly, type Realm } from "#app/database/connection.server";
import type { KeyStore } from "#app/vault/key-store";
import { keyStore } from "#app/vault/open-key-store.server";
import type { LedgerAction, Trace } from "./ledger";
import { lookIn } from "./look-in";
import { asksOnly } from "./once";
import { type FieldErrors, Invalid, type Outcome, type Problem } from "./outcome";
import { Busy, slots } from "./slots";
import type { Verdict } from "./verdict";
import { writeLines, writeTry } from "./write-lines";

/** What a command or question is handed, after its actor is known and within one transaction. */
export interface Room {
  db: Db;
  keys: KeyStore;
}

export interface Passage<Subject, Result> {
  name: LedgerAction;
  realm: Realm;
  accountId: string | null;
  /** The ids that were asked for. Of what one may not know, a try is written down where its household knows who tried. */
  asked: () => string[];
  find: (room: Room) => Promise<Subject | null>;
  judge: (subject: Subject) => Verdict;
  act: (room: Room, subject: Subject) => Promise<Result | Invalid>;
  traces: (subject: Subject, result: Result | null) => Trace[];
  /**
   * Whether a line is left: not where a page that was asked for is asked again (page-mark.ts), or for the eyes of another (preview.ts). Then all
   * of it is of one moment: a line waits for its household, and of a moment that is over nothing can be written.
   */
  leavesLine: boolean;
  /** Whether it may change something, so that pages which are open are to look anew. */
  changes: boolean;
}

const within = slots(10, 2000);
const inside = new AsyncLocalStorage<true>();

/** The single way to the database: find the subject, ask the rule, act, write the line. All of it, or nothing. */
export async function passThrough<Subject, Result>(
  passage: Passage<Subject, Result>,
): Promise<Outcome<Result>> {
  if (inside.getStore()) throw new Error(`${passage.name} was asked for inside another command or question.`);
  try {
    const { outcome, households } = await within(() =>
      inside.run(true, () =>
        database().transaction(
          passage.realm,
          passage.accountId,
          (db) => settle(db, passage),
          passage.leavesLine ? "each its moment" : "one moment",
        ),
      ),
    );
    if (passage.changes) database().news.tell(households);
    return outcome;
  } catch (error) {
    if (error instanceof ConnectionLost) throw new Busy("The database is away.", { cause: error });
    if (error instanceof TakenBack) return { kind: "invalid", ...error.invalid };
    throw error;
  }
}

interface Settled<Result> {
  outcome: Outcome<Result>;
  /** The households that it was about, where it was done. */
  households: string[];
}

/** The line travels with the commit: what is done and that it was done are kept in one. */
async function settle<Subject, Result>(
  db: Db,
  passage: Passage<Subject, Result>,
): Promise<Lastly<Settled<Result>>> {
  if (!passage.changes) asksOnly(db);
  const room = { db, keys: keyStore() };
  const subject = await passage.find(room);
  if (subject === null) {
    await leaveTry(db, passage);
    return ending({ kind: "missing" }, [], async () => {});
  }
  const verdict = passage.judge(subject);
  if (!verdict.allowed) {
    const traces = passage.traces(subject, null);
    const refused: Outcome<Result> = { kind: "refused", because: verdict.because };
    return ending(refused, [], () => leaveLines(db, passage, traces, "refused"));
  }
  const result = await passage.act(room, subject);
  if (result instanceof Invalid) throw new TakenBack(result);
  const traces = passage.traces(subject, result);
  const households = [...new Set(traces.map(({ householdId }) => householdId))];
  const householdId = traces.length === 1 ? households[0] : undefined;
  return ending({ kind: "done", result, householdId }, households, () =>
    leaveLines(db, passage, traces, "done"),
  );
}

function ending<Result>(outcome: Outcome<Result>, households: string[], leave: () => Promise<void>) {
  return new Lastly<Settled<Result>>(() => leave().then(() => ({ outcome, households })));
}

async function leaveTry<Subject, Result>(
  db: Db,
  { name, realm, leavesLine, asked }: Passage<Subject, Result>,
): Promise<void> {
  if (realm !== "person" || !leavesLine) return;
  await lookIn(db, null);
  await writeTry(db, name, asked());
}

async function leaveLines(
  db: Db,
  { name, leavesLine }: Pick<Passage<never, never>, "name" | "leavesLine">,
  traces: Trace[],
  outcome: "done" | "refused",
): Promise<void> {
  if (leavesLine) await writeLines(db, name, traces, outcome);
}

/** Rolls the transaction back when an act finds its input impossible; it never leaves this file. */
class TakenBack extends Error {
  constructor(readonly invalid: Invalid) {
    super("taken back");
  }
}

export type Parsed<Schema extends z.ZodType> =
  | { ok: true; input: z.output<Schema> }
  | { ok: false; fields: FieldErrors };

export function parse<Schema extends z.ZodType>(schema: Schema, raw: unknown): Parsed<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, input: parsed.data };
  const fields: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.map(String)[0] ?? "form";
    fields[field] ??= issue.message as Problem;
  }
  return { ok: false, fields };
}
