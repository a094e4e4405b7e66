import { z } from "zod";
import type { Realm } from "#app/database/connection.server";
import type { Person } from "./actor";
import { type Passage, parse, passThrough, type Room } from "./door";
import type { LedgerAction, Trace } from "./ledger";
import type { Invalid, Outcome } from "./outcome";
import type { Verdict } from "./verdict";

/** What is known while a subject is looked for. */
export type Search<Who, Input> = Room & { actor: Who; input: Input };
/** What an act is handed once the rule has allowed it. */
export type Work<Who, Subject, Input, Prepared> = Search<Who, Input> & {
  subject: Subject;
  prepared: Prepared;
};

interface Spec<Who, Schema extends z.ZodType, Subject, Prepared, Result> {
  /** A line of the ledger's closed list. */
  name: LedgerAction;
  input: Schema;
  /** Slow work that needs no database, such as hashing: done before the transaction opens. */
  prepare?: (input: z.output<Schema>) => Promise<Prepared>;
  /** The thing it is about, under the row policies. Null ends in "missing": who may not know of it gets no other answer. */
  about: (search: Search<Who, z.output<Schema>>) => Promise<Subject | null>;
  allowedIf: (subject: Subject, input: z.output<Schema>) => Verdict;
  carryOut: (work: Work<Who, Subject, z.output<Schema>, Prepared>) => Promise<Result | Invalid>;
  /** What the ledger's line is about, where it is not simply the subject. */
  traces?: (subject: Subject, input: z.output<Schema>, result: Result | null) => Trace | Trace[] | null;
}

/** Something that somebody does or asks: name, subject, rule and act in one value. Without any of them it does not compile. */
export interface Act<Who, Result> {
  readonly name: LedgerAction;
  readonly inTheNameOf: Who extends Person ? "person" : "anybody";
  run: (actor: Who, raw: unknown) => Promise<Outcome<Result>>;
}

/**
 * What a person asks can be asked without a line: for the eyes of another by app/gate/preview.ts, which leaves one of its own, and once more
 * for who has the page open by app/gate/page-mark.ts, which tells nothing of the answer. No other place does (tested).
 */
export interface Question<Result> extends Act<Person, Result> {
  unseen: (actor: Person, raw: unknown) => Promise<Outcome<Result>>;
}

/** What a signed-in person does. */
export function command<Schema extends z.ZodType, Subject, Result, Prepared = undefined>(
  spec: Spec<Person, Schema, Subject, Prepared, Result>,
): Act<Person, Result> {
  return {
    name: spec.name,
    inTheNameOf: "person",
    run: (actor, raw) => perform("person", actor.accountId, actor, spec, raw),
  };
}

/** What a signed-in person asks. It leaves its line too, because in care it matters who looked. */
export function query<Schema extends z.ZodType, Subject, Result>(
  spec: Spec<Person, Schema, Subject, undefined, Result>,
): Question<Result> {
  const asked = (how: Manner) => (actor: Person, raw: unknown) =>
    perform("person", actor.accountId, actor, spec, raw, how);
  return {
    name: spec.name,
    inTheNameOf: "person",
    run: asked({ leavesLine: true, changes: false }),
    unseen: asked({ leavesLine: false, changes: false }),
  };
}

/** What anybody asks of the public directory. */
export function publicQuery<Schema extends z.ZodType, Subject, Result>(
  spec: Spec<null, Schema, Subject, undefined, Result>,
): Act<null, Result> {
  return {
    name: spec.name,
    inTheNameOf: "anybody",
    run: (actor, raw) => perform("visitor", null, actor, spec, raw),
  };
}

/** What anybody does without an account: it reaches the public directory, and what a code or link in the own hand opens. */
export function publicCommand<Schema extends z.ZodType, Subject, Result>(
  spec: Spec<null, Schema, Subject, undefined, Result>,
): Act<null, Result> {
  return publicQuery(spec);
}

/** What happens to accounts before anybody is signed in. It reaches accounts and sessions, and no plan. */
export function accountCommand<Schema extends z.ZodType, Subject, Result, Prepared = undefined>(
  spec: Spec<null, Schema, Subject, Prepared, Result>,
): Act<null, Result> {
  return {
    name: spec.name,
    inTheNameOf: "anybody",
    run: (actor, raw) => perform("auth", null, actor, spec, raw),
  };
}

/** What the house does by itself, or whoever runs it from the command line: place data, letters and clocks, never a plan. */
export function jobCommand<Schema extends z.ZodType, Subject, Result>(
  spec: Spec<null, Schema, Subject, undefined, Result>,
): Act<null, Result> {
  return {
    name: spec.name,
    inTheNameOf: "anybody",
    run: (actor, raw) => perform("job", null, actor, spec, raw),
  };
}

type Manner = Pick<Passage<never, never>, "leavesLine" | "changes">;
const asAnAct: Manner = { leavesLine: true, changes: true };

async function perform<Who, Schema extends z.ZodType, Subject, Prepared, Result>(
  realm: Realm,
  accountId: string | null,
  actor: Who,
  spec: Spec<Who, Schema, Subject, Prepared, Result>,
  raw: unknown,
  manner = asAnAct,
): Promise<Outcome<Result>> {
  const parsed = parse(spec.input, raw);
  if (!parsed.ok) return { kind: "invalid", fields: parsed.fields };
  const input = parsed.input;
  const prepared = (await spec.prepare?.(input)) as Prepared;
  const passage: Passage<Subject, Result> = {
    ...manner,
    name: spec.name,
    realm,
    accountId,
    asked: () => idsIn(input),
    find: (room) => spec.about({ ...room, actor, input }),
    judge: (subject) => spec.allowedIf(subject, input),
    act: (room, subject) => spec.carryOut({ ...room, actor, input, subject, prepared }),
    traces: (subject, result) =>
      [spec.traces ? spec.traces(subject, input, result) : traceOf(subject)]
        .flat()
        .filter((trace) => trace !== null),
  };
  return passThrough(passage);
}

function traceOf(subject: unknown): Trace | null {
  if (typeof subject !== "object" || subject === null || !("householdId" in subject)) return null;
  const { householdId, goalId, itemId, partyId, memberId, grantId } = subject as Trace;
  return { householdId, goalId, itemId, partyId, memberId, grantId };
}

/** The ids of an input, but for the one that a form brings along for what is new. */
function idsIn(input: unknown): string[] {
  const named = Object.entries(input ?? {}).filter(([name]) => name !== "id");
  return named.map(([, value]) => value).filter((value) => z.uuid().safeParse(value).success);
}
