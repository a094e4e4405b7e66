import type postgres from "postgres";
import type { KeyStore } from "#app/vault/key-store";
import { sealRow } from "#app/vault/rows";
import { households } from "#drizzle/schema/households";
import { grants, helpPeriods, parties } from "#drizzle/schema/sharing";
import { copyInto } from "./copy";
import { type Plan, type PlanSize, planOf, tablesOfPlan } from "./plan-of";
import { type Lots, lotsFrom } from "./random";
import words from "./words.json";

const day = 86_400_000;
const inOneGo = 500;
/** As many families as one helper of the bench works with. */
const ofOneHelper = 50;
/** The first families have a fuller plan, and this one a very full one. */
const fuller = 500;
const fullest = 500;

export interface Family {
  householdId: string;
  ownerAccount: string;
  goalIds: string[];
  /** Of the first goal, that a helper sees. */
  partyAccount: string;
  partyId: string;
}

function sizeOf(place: number): PlanSize {
  if (place === fullest) return { goals: 40, agreements: 480, progress: 480 };
  return place < fuller
    ? { goals: 10, agreements: 20, progress: 20 }
    : { goals: 5, agreements: 7, progress: 8 };
}

/** So many families, each with a plan, two people let in and three live grants. Gives the first ones. */
export async function fillHouseholds(
  client: postgres.Sql,
  size: number,
  helperAccounts: string[],
  keys: KeyStore,
  now: number,
): Promise<Family[]> {
  const lots = lotsFrom(5_202_532);
  const first: Family[] = [];
  for (let begin = 0; begin < size; begin += inOneGo) {
    const made = Array.from({ length: Math.min(inOneGo, size - begin) }, (_, step) =>
      familyAt(begin + step, lots, helperAccounts, keys, now),
    );
    await copyInto(
      client,
      households,
      made.map(({ household }) => household),
    );
    for (const part of Object.keys(tablesOfPlan) as (keyof typeof tablesOfPlan)[])
      await copyInto(client, tablesOfPlan[part], made.flatMap(({ plan }) => [...plan[part]]) as never[]);
    await copyInto(
      client,
      parties,
      made.flatMap(({ parties }) => parties),
    );
    await copyInto(
      client,
      helpPeriods,
      made.flatMap(({ periods }) => periods),
    );
    await copyInto(
      client,
      grants,
      made.flatMap(({ grants }) => grants),
    );
    if (begin <= fullest) first.push(...made.map(({ family }) => family));
  }
  return first;
}

function familyAt(place: number, lots: Lots, helperAccounts: string[], keys: KeyStore, now: number) {
  const householdId = lots.id(now - 400 * day);
  const ownerAccount = lots.id(now - 400 * day);
  keys.create(householdId);
  const plan = planOf(householdId, ownerAccount, sizeOf(place), lots, keys, now);
  const accounts = [
    place < ofOneHelper ? helperAccounts[0] : helperAccounts[1 + lots.below(helperAccounts.length / 2 - 1)],
    helperAccounts[helperAccounts.length - 1 - lots.below(helperAccounts.length / 2 - 1)],
  ].map(String);
  const letIn = accounts.map((accountId) => partyOf(householdId, accountId, plan.authorId, lots, keys, now));
  return {
    family: {
      householdId,
      ownerAccount,
      goalIds: plan.goalIds,
      partyAccount: accounts[0] ?? "",
      partyId: letIn[0]?.id ?? "",
    },
    household: sealRow(households, { id: householdId, name: `Gezin ${lots.one(words.endings)}` }, keys),
    plan,
    parties: letIn,
    periods: letIn.map(({ id }) => ({
      householdId,
      id: lots.id(now - 200 * day),
      partyId: id,
      begunBy: plan.authorId,
    })),
    grants: grantsOf(
      householdId,
      plan,
      letIn.map(({ id }) => id),
      lots,
      now,
    ),
  };
}

function partyOf(
  householdId: string,
  accountId: string,
  confirmedBy: string,
  lots: Lots,
  keys: KeyStore,
  now: number,
) {
  const row = {
    householdId,
    id: lots.id(now - 250 * day),
    kind: "helper" as const,
    name: lots.one(words.firstNames),
    organisation: lots.one(words.organisations),
    accountId,
    acceptedName: lots.one(words.firstNames),
    confirmedAt: new Date(now - 240 * day),
    confirmedBy,
  };
  return sealRow(parties, row, keys);
}

/** One goal to say something in, one to see from last month on, and one single agreement. */
function grantsOf(householdId: string, plan: Plan, letIn: string[], lots: Lots, now: number) {
  const startsAt = new Date(now - 100 * day);
  const [one = "", other = ""] = letIn;
  const [first = "", second = ""] = plan.goalIds;
  const agreement = plan.agreements.find(({ goalId }) => goalId === second);
  const grant = { householdId, grantedBy: plan.authorId, startsAt };
  const given = [
    { partyId: one, goalId: first, verb: "comment" as const, showsFrom: null, agreementId: null },
    {
      partyId: one,
      goalId: second,
      verb: "see" as const,
      showsFrom: new Date(now - 30 * day),
      agreementId: null,
    },
    {
      partyId: other,
      goalId: second,
      verb: "see" as const,
      showsFrom: null,
      agreementId: agreement?.id ?? null,
    },
  ];
  return given.map((what) => ({ ...grant, id: lots.id(startsAt.getTime()), ...what }));
}
