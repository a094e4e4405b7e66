import type { Goal, Item, Model } from "./model";

/** What the product's own questions have to answer to an account, by the rules in plain words. Named as answers.ts names it. */
export function expectedAnswers(model: Model, account: string): string[] {
  return [
    ...model.view(account).filter((name) => name.startsWith("line ")),
    ...model.households.flatMap((household) =>
      model.member(account, household) ? planOf(model, account, household) : [],
    ),
    ...model.goals.flatMap((goal) => pagesOf(model, account, goal)),
    ...model.grantsOf(account).map(({ goal, item, verb }) => `shared ${item ?? goal} ${verb}`),
  ].sort();
}

/** What a member gets of the household as a whole. */
function planOf(model: Model, account: string, household: string): string[] {
  const goals = model.goals.filter((goal) => goal.household === household && model.seesGoal(account, goal));
  return [
    ...goals.flatMap((goal) => lineOfPlan(model, account, goal)),
    ...alongWith(model, account, household),
  ];
}

function lineOfPlan(model: Model, account: string, goal: Goal): string[] {
  const items = itemsSeen(model, account, goal);
  const count = (kind: Item["kind"]) => items.filter((item) => item.kind === kind).length;
  const open = model.grants.filter(
    (grant) => grant.goal === goal.id && model.seesGrant(account, grant) && model.isLive(grant),
  );
  return [
    `plan ${goal.id} ${count("agreement")} ${count("progress")} ${open.map(({ party }) => party).sort()}`,
    ...model.tasks
      .filter((task) => task.goal === goal.id && model.seesTask(account, task))
      .map(({ id }) => `today ${id}`),
    ...open.map(({ item, party, verb }) => `open ${goal.id} ${item} ${party} ${verb}`),
  ];
}

function alongWith(model: Model, account: string, household: string): string[] {
  const ofHere = <Row extends { household: string }>(rows: Row[]) =>
    rows.filter((row) => row.household === household);
  const named = (kind: string, rows: { id: string }[]) => rows.map(({ id }) => `along ${kind} ${id}`);
  const grants = model.grants.filter(
    (grant) => model.goal(grant.goal).household === household && model.seesGrant(account, grant),
  );
  return [
    ...named("member", ofHere(model.members)),
    ...named("party", ofHere(model.parties)),
    ...grants.map((grant) => `along grant ${grant.id} ${model.isLive(grant)}`),
    ...named("closing", ofHere(model.closings)),
    ...named(
      "copy",
      ofHere(model.copies).filter((copy) => model.seesCopy(account, copy)),
    ),
    ...ofHere(model.goals)
      .filter((goal) => model.seesGoal(account, goal))
      .flatMap((goal) => goalAlong(model, account, goal)),
  ];
}

function goalAlong(model: Model, account: string, goal: Goal): string[] {
  const about = model.seesAtHome(account, goal) ? [...goal.about].sort() : [];
  const states = model.states.filter((state) => state.goal === goal.id && model.seesState(account, state));
  const former = (of: string | null) =>
    model.versions.filter((v) => v.goal === goal.id && v.item === of && model.seesVersion(account, v)).length;
  const under = <Row extends { goal: string }>(rows: Row[]) => rows.filter((row) => row.goal === goal.id);
  return [
    `along goal ${goal.id} ${about} ${[states, under(model.scales), under(model.measured)].map(({ length }) => length)} ${former(null)}`,
    ...itemsSeen(model, account, goal).map(({ id, kind }) => {
      const said = model.said.filter(({ item }) => item === id).length;
      return `along ${kind} ${id} ${said} ${former(id)}`;
    }),
    ...under(model.comments).flatMap((one) =>
      model.seesComment(account, one) ? [`along comment ${one.id}`] : [],
    ),
    ...under(model.proposals).flatMap((one) =>
      model.seesProposal(account, one) ? [`along proposal ${one.id}`] : [],
    ),
  ];
}

/** The page of a goal, and that of each thing under it. */
function pagesOf(model: Model, account: string, goal: Goal): string[] {
  const items = itemsSeen(model, account, goal);
  const comments = model.comments.filter((one) => one.goal === goal.id && model.seesComment(account, one));
  const pages = items.map(({ id }) => `page ${id} ${comments.filter(({ item }) => item === id).length}`);
  if (!model.seesGoal(account, goal)) return pages;
  const proposals = model.proposals.filter((one) => one.goal === goal.id && model.seesProposal(account, one));
  const counts = [
    items.filter(({ kind }) => kind === "agreement").length,
    items.filter(({ kind }) => kind === "progress").length,
    comments.filter(({ item }) => item === null).length,
    proposals.length,
  ];
  return [`page ${goal.id} ${counts}`, ...pages];
}

const itemsSeen = (model: Model, account: string, goal: Goal): Item[] =>
  model.items.filter((item) => item.goal === goal.id && model.seesItem(account, item));
