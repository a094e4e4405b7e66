import { sql } from "drizzle-orm";

/*
 * The sets of ids that the viewer may use. Each is asked once per statement, as an array: a call per row
 * costs a thousand times more (docs/decisions/0002). The functions are in the migration "viewer".
 */
const setOf = (call: string) => sql.raw(`any(array(select ${call}))`);

export const viewer = sql.raw("(select viewer())");
export const myHouseholds = setOf("my_households()");
export const myOwnHouseholds = setOf("my_own_households()");
export const householdsLetIn = setOf("households_that_let_me_in()");

/** The row is about a member, or a party, that the viewer is in this very household. */
export const iAmMember = (column: string) => inThisHousehold(column, "my_members()");
export const iAmParty = (column: string) => inThisHousehold(column, "my_parties()");

/** The viewer is this member, or may answer for this member as far as the scope says. */
export const iAnswerFor = (column: string, scope: "agree" | "share") =>
  inThisHousehold(column, `members_i_answer_for('${scope}')`);

/** Written by a child of the viewer's household, other than the viewer. */
export const wordsOfAnotherChild = byAnotherChild("author_id");

export function byAnotherChild(writer: string) {
  return sql.raw(`row(household_id, ${writer})::household_key = any(array(select children_beside_me()))`);
}

/** The row is a grant that is live for the viewer. */
export const isMyLiveGrant = inThisHousehold("id", "my_live_grant_keys()");

/** The goal as a whole was granted to the viewer. */
export const wholeGoalGranted = inThisHousehold("id", "goals_granted_to_me('see')");
/** The row hangs under such a goal. */
export const inWholeGoalGranted = inThisHousehold("goal_id", "goals_granted_to_me('see')");

/** The viewer decides who sees this goal without being an owner: it is the viewer's own, or that of somebody the viewer acts for. */
export const goalIsMineToShare = inThisHousehold("goal_id", "goals_mine_to_share()");

/**
 * An id is unique within its household only, so the pair is compared: somebody could make a household of their own
 * with the ids of another one in it. The id by itself is asked too, because an index answers that.
 */
function inThisHousehold(column: string, keys: string) {
  return sql.raw(
    `(${column} = any(array(select (${keys}).id)) and row(household_id, ${column})::household_key = any(array(select ${keys})))`,
  );
}

/** What hangs under a goal was granted to the viewer, with at least this verb: with its goal from the moment the grant shows, or by itself. */
export const grantedUnderGoal = (table: string, item: string, verb: "see" | "comment" | "propose") =>
  sql.raw(`(${table}.goal_id = any(array(select (granted_to_me('${verb}')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('${verb}'))) as granted
    where granted.household_id = ${table}.household_id and granted.goal_id = ${table}.goal_id
      and ((granted.item_id is null and granted.shows_from <= ${table}.created_at) or granted.item_id = ${item})))`);

/** Of what stood in a goal or an item before: what still stood there when the viewer was let in on it. The row names when it was changed. */
export const stoodThereForMe = (versions: string, table: string, itemOf: string | null) =>
  sql.raw(`exists (select from unnest(array(select reaching_me())) as reach join ${table} on ${table}.household_id = reach.household_id
    where reach.household_id = ${versions}.household_id and reach.goal_id = ${versions}.goal_id and reach.since < ${versions}.replaced_at
      and ${
        itemOf === null
          ? `reach.item_id is null and ${table}.id = ${versions}.goal_id`
          : `${table}.id = ${versions}.${itemOf} and ${table}.goal_id = ${versions}.goal_id
      and (reach.item_id = ${table}.id or (reach.item_id is null and reach.shows_from <= ${table}.created_at))`
      })`);

/** The goal as a whole, or the one item that the row is about, was granted to the viewer with at least this verb. */
export const grantedWhatItIsAbout = (table: string, verb: "see" | "comment") =>
  sql`case when agreement_id is not null then exists (select from agreements where ${sameHousehold("agreements", table)}
        and agreements.id = ${sql.raw(table)}.agreement_id and ${grantedUnderGoal("agreements", "agreements.id", verb)})
      when progress_id is not null then exists (select from progress_entries where ${sameHousehold("progress_entries", table)}
        and progress_entries.id = ${sql.raw(table)}.progress_id and ${grantedUnderGoal("progress_entries", "progress_entries.id", verb)})
      else ${grantedUnderGoal(table, "null", verb)} end`;

const sameHousehold = (other: string, table: string) =>
  sql.raw(`${other}.household_id = ${table}.household_id and ${other}.goal_id = ${table}.goal_id`);

/** True where the goal of this row is one that the viewer can see: it relies on the policy of the goals themselves. */
export const goalIsVisible = (table: string) =>
  sql.raw(
    `exists (select from goals where goals.household_id = ${table}.household_id and goals.id = ${table}.goal_id)`,
  );

/** The row belongs to a household of the viewer's own, and to a goal that he or she can see there. */
export const ofAGoalISeeAtHome = (table: string) =>
  sql`(household_id = ${myHouseholds} and ${goalIsVisible(table)})`;

/** Where the row is about one agreement or progress entry, that one is seen as well. */
export const itemIsVisible = (table: string) =>
  sql.raw(`(${table}.agreement_id is null or exists (select from agreements where agreements.household_id = ${table}.household_id
      and agreements.id = ${table}.agreement_id and agreements.goal_id = ${table}.goal_id))
    and (${table}.progress_id is null or exists (select from progress_entries where progress_entries.household_id = ${table}.household_id
      and progress_entries.id = ${table}.progress_id and progress_entries.goal_id = ${table}.goal_id))`);

/** The moment of writing is the database's to tell: nothing is written in the past, or for later. */
export const writtenNow = sql.raw("created_at = now()");
