import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { type Blank, type KeptQuestion, kept } from "#app/gate/kept";
import { ledgerEntries } from "#drizzle/schema/audit";
import type { Changes } from "./version";
import { type PlanPart, whatChanged } from "./what-changed";
import { firstLook, type Reader, type Readers, whenLooked } from "./when-looked";

type Found = Changes & { householdId: string; id: string; part: PlanPart | null };
type Asked = (db: Db, readers: Readers, first: Date) => PromiseLike<Found[]>;

/**
 * Goal id -> what others changed and added there since this reader looked before, as far as the reader sees it: the row policies leave out the
 * rest. A goal that the reader never looked at, or in which nothing changed, is not in it.
 */
export async function changesInGoals(db: Db, reader: Reader): Promise<Map<string, Changes>> {
  return byId(await sinceFirstLook(db, severalOf(reader), [inGoals]), ({ id }) => id);
}

/** The same, and what changed in what the plan has besides its goals since the reader opened the plan before. */
export async function changesInPlan(db: Db, reader: Reader) {
  const found = await sinceFirstLook(db, severalOf(reader), [inGoals]);
  const inPart = (part: PlanPart): Changes | null =>
    byId(
      found.filter((one) => one.part === part),
      () => part,
    ).get(part) ?? null;
  return {
    goals: byId(found, ({ id }) => id),
    headings: inPart("headings"),
    evaluations: inPart("evaluations"),
    notes: inPart("notes"),
  };
}

/** Item id -> the same of one agreement or progress entry by itself, for who looks at it by itself. */
export async function changesInItems(db: Db, reader: Reader): Promise<Map<string, Changes>> {
  return byId(await sinceFirstLook(db, severalOf(reader), [inItems]), ({ id }) => id);
}

/** Of goals and items in all these households, for somebody from outside. An id is unique within its household only: changeKey() names both. */
export async function changesIn(db: Db, parties: Readers["parties"]): Promise<Map<string, Changes>> {
  if (parties.length === 0) return new Map();
  const readers = { householdIds: parties.map(({ householdId }) => householdId), memberId: null, parties };
  const found = await sinceFirstLook(db, readers, [inItems, inGoals]);
  return byId(found, ({ householdId, id }) => changeKey(householdId, id));
}

export const changeKey = (householdId: string, id: string) => `${householdId}|${id}`;

const severalOf = ({ householdId, memberId, partyId }: Reader): Readers => ({
  householdIds: [householdId],
  memberId,
  parties: partyId === null ? [] : [{ householdId, partyId }],
});

function byId(found: Found[], keyOf: (one: Found) => string): Map<string, Changes> {
  return new Map(found.map((one) => [keyOf(one), { since: one.since, count: one.count }]));
}

async function sinceFirstLook(db: Db, readers: Readers, asked: Asked[]): Promise<Found[]> {
  const first = await firstLook(db, readers);
  if (!first) return [];
  return (await Promise.all(asked.map((one) => one(db, readers, first)))).flat();
}

const inGoals = keptForOne(changedGoals);
const changedItemsOf = keptForOne(changedItems);

async function inItems(db: Db, readers: Readers, first: Date): Promise<Found[]> {
  const rows = await changedItemsOf(db, readers, first);
  return rows.flatMap(({ id, ...rest }) => (id ? [{ id, part: null, ...rest }] : []));
}

type Build<Question> = (db: Db, readers: Readers<string | Blank>, first: Date | Blank) => Question;

/** The question of who reads in one household is always the same one, as a member or as a party. */
function keptForOne<Row>(build: Build<KeptQuestion<Row> & PromiseLike<Row[]>>) {
  const names = ["householdId", "me", "first"] as const;
  const byMember = kept(names, (db, { householdId, me, first }) =>
    build(db, { householdIds: [householdId], memberId: me, parties: [] }, first),
  );
  const byParty = kept(names, (db, { householdId, me, first }) =>
    build(
      db,
      { householdIds: [householdId], memberId: null, parties: [{ householdId, partyId: me }] },
      first,
    ),
  );
  return (db: Db, readers: Readers, first: Date): PromiseLike<Row[]> => {
    const { householdIds, memberId, parties } = readers;
    const [householdId] = householdIds;
    if (householdIds.length !== 1) return build(db, readers, first);
    if (memberId) return byMember(db, { householdId, me: memberId, first });
    return byParty(db, { householdId, me: parties[0]?.partyId, first });
  };
}

function changedGoals(db: Db, readers: Readers<string | Blank>, first: Date | Blank) {
  const looked = whenLooked(db, readers);
  const changed = whatChanged(db, readers, first);
  return db
    .select({
      householdId: changed.householdId,
      id: changed.goalId,
      part: changed.part,
      since: looked.at,
      count: sql<number>`count(*)::int`,
    })
    .from(changed)
    .innerJoin(
      looked,
      and(
        eq(looked.householdId, changed.householdId),
        eq(looked.goalId, changed.goalId),
        isNull(looked.itemId),
        gt(changed.at, looked.at),
      ),
    )
    .groupBy(changed.householdId, changed.goalId, changed.part, looked.at);
}

function changedItems(db: Db, readers: Readers<string | Blank>, first: Date | Blank) {
  const looked = whenLooked(db, readers);
  const changed = whatChanged(db, readers, first);
  const lastLook = db
    .select({
      householdId: sql<string>`${changed.householdId}`.as("last_household"),
      itemId: sql<string>`${changed.itemId}`.as("last_item"),
      at: sql`max(${looked.at})`.mapWith(ledgerEntries.at).as("last_look"),
    })
    .from(changed)
    .innerJoin(
      looked,
      and(
        eq(looked.householdId, changed.householdId),
        or(eq(looked.itemId, changed.itemId), and(eq(looked.goalId, changed.goalId), isNull(looked.itemId))),
      ),
    )
    .groupBy(changed.householdId, changed.itemId)
    .as("last_looks");
  return db
    .select({
      householdId: changed.householdId,
      id: changed.itemId,
      since: lastLook.at,
      count: sql<number>`count(*)::int`,
    })
    .from(changed)
    .innerJoin(
      lastLook,
      and(
        eq(lastLook.householdId, changed.householdId),
        eq(lastLook.itemId, changed.itemId),
        gt(changed.at, lastLook.at),
      ),
    )
    .groupBy(changed.householdId, changed.itemId, lastLook.at);
}
