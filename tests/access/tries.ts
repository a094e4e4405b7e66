import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { acceptToRepresent, endRepresentation } from "#app/domain/households/settle-representation";
import { closePlan } from "#app/domain/keeping/close-plan";
import { reopenPlan } from "#app/domain/keeping/reopen-plan";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editTask } from "#app/domain/plan/edit-task";
import { audiences } from "#app/domain/plan/goal";
import { markTurn } from "#app/domain/plan/mark-turn";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { takeAgreement } from "#app/domain/plan/take-agreement";
import { weekdays } from "#app/domain/plan/task";
import { writeGoal } from "#app/domain/plan/write-goal";
import { writeScale } from "#app/domain/plan/write-scale";
import { rowId } from "#app/domain/row-id";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { answerQuestion, withdrawAnswer } from "#app/domain/sharing/answer-question";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import { decideOnProposal } from "#app/domain/sharing/decide-on-proposal";
import { endHelp } from "#app/domain/sharing/end-help";
import { endParty } from "#app/domain/sharing/end-party";
import { wordsOf } from "#app/domain/sharing/invitation-words";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { reviewHelp } from "#app/domain/sharing/review-help";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { withdrawInvitation } from "#app/domain/sharing/withdraw-invitation";
import type { Person } from "#app/gate/actor";
import type { Act as Attempt } from "#app/gate/command";
import type { Outcome } from "#app/gate/outcome";
import type { World } from "#tests/support/world";
import * as ends from "./ends";
import {
  type Closing,
  type Goal,
  type Grant,
  type Item,
  type Member,
  type Model,
  type Party,
  strength,
  type Task,
} from "./model";
import type { Act, Step } from "./steps";

export interface Stage {
  model: Model;
  world: World;
  people: Person[];
}

/** What the product answered and what the model says; for which ledger, and what changes in the model when it was done. */
export interface Try {
  ended: Outcome<unknown>;
  named: Named;
  expected: ends.End;
  line: { household: string; goal?: Goal | null };
  /** Null where nothing new came of it, so that there is no line either. */
  change: (() => void) | null;
}

/** Who named which ids: of what is not for him or her, a line is left too. */
interface Named {
  account: string;
  ids: string[];
}

interface Attempted<Result> {
  ended: Outcome<Result>;
  named: Named;
}

async function attempt<Result>(
  act: Pick<Attempt<Person, Result>, "run">,
  person: Person,
  asked: Record<string, unknown>,
): Promise<Attempted<Result>> {
  const ids = Object.entries(asked).flatMap(([name, value]) =>
    name !== "id" && typeof value === "string" ? [value] : [],
  );
  return { ended: await act.run(person, asked), named: { account: person.accountId, ids } };
}

const written = { who: "who", what: "what", when: "when" };

export const tries: Record<Act, (stage: Stage, step: Step) => Promise<Try | null>> = {
  async goal({ model, ...stage }, step) {
    const person = who(stage, step);
    const household = pick(model.households, step.whom);
    if (!household) return null;
    const near = model.members.filter((m) => m.household === household && !m.left);
    const about = step.sort % 3 === 1 ? [pick(near, step.what)?.id ?? ""] : [];
    const asked = { id: newId(), householdId: household, words: "words", audience: step.audience, about };
    const { ended, named } = await attempt(writeGoal, person, asked);
    const member = model.member(person.accountId, household);
    const id = ended.kind === "done" ? ended.result.goalId : "";
    const self = member && member.age < 18 && !about.includes(member.id) ? [member.id] : [];
    const all = [...about, ...self];
    const goal = { id, household, author: member?.id ?? "", audience: step.audience, about: all };
    const expected = ends.aboutHousehold(model, person.accountId, household, ["owner", "member"]);
    return {
      ended,
      named,
      expected,
      line: { household, goal: ended.kind === "done" ? goal : null },
      change: () => model.goals.push(goal),
    };
  },

  async item({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    const person = (held && holderOf(stage, model, held)) ?? who(stage, step);
    if (!goal) return null;
    const kind = step.sort % 2 === 0 ? "agreement" : "progress";
    const form = { id: newId(), goalId: goal.id };
    const asked = kind === "agreement" ? whoIsAsked(model, goal, step) : null;
    const { ended, named } =
      kind === "agreement"
        ? await attempt(addAgreement, person, { ...form, ...written, taker: asked?.choice })
        : await attempt(recordProgress, person, { ...form, words: "words" });
    const id = ended.kind === "done" ? String(Object.values(ended.result)[0]) : "";
    const born = ++model.clock;
    return {
      ended,
      named,
      expected: ends.addAgreement(model, person.accountId, goal, asked),
      line: { household: goal.household, goal },
      change: () => {
        const author = model.member(person.accountId, goal.household)?.id ?? "";
        model.items.push({ id, kind, goal: goal.id, author, born, version: 0 });
        if (!asked) return;
        model.asked.push({ item: id, version: 0, who: asked.id });
        if (asked.id === author) model.said.push({ id: "?", item: id, taken: 0 });
      },
    };
  },

  /** "I do this", now and then to words that stand there no longer. */
  async take({ model, world, ...stage }, step) {
    const agreements = model.items.filter(({ kind }) => kind === "agreement");
    const asked = agreements.filter((item) => model.askedNow(item));
    const item = pick(step.apt && asked.length > 0 ? asked : agreements, step.what);
    if (!item) return null;
    const { account } = model.askedNow(item) ?? {};
    const oneAsked = stage.people.find((person) => person.accountId === account);
    const person = (step.sort % 3 < 2 && oneAsked) || who(stage, step);
    const [row] = await world.test.admin(
      `select coalesce(version_id, id) as version from agreements where id = '${item.id}'`,
    );
    const isStale = step.sort === 7;
    const version = isStale ? newId() : row?.version;
    const { ended, named } = await attempt(takeAgreement, person, { id: newId(), itemId: item.id, version });
    const allowed = ends.take(model, person.accountId, item);
    const isNew = !model.said.some((one) => one.item === item.id && one.taken === item.version);
    const goal = model.goal(item.goal);
    const change = () => model.said.push({ id: "?", item: item.id, taken: item.version });
    return {
      ended,
      named,
      expected: allowed === "done" && isStale ? "invalid" : allowed,
      line: { household: goal.household, goal },
      change: isNew ? change : null,
    };
  },

  async went({ model, ...stage }, step) {
    const item = pick(
      model.items.filter(({ kind }) => kind === "agreement"),
      step.what,
    );
    if (!item) return null;
    const { account } = model.askedNow(item) ?? {};
    const oneAsked = stage.people.find((person) => person.accountId === account);
    const person = (step.apt && oneAsked) || who(stage, step);
    const said = { id: newId(), itemId: item.id, step: step.sort % 2 ? "done" : "notDone" };
    const { ended, named } = await attempt(sayHowAgreementWent, person, said);
    const id = ended.kind === "done" ? ended.result.stateId : "";
    const goal = model.goal(item.goal);
    return {
      ended,
      named,
      expected: ends.sayHowItWent(model, person.accountId, item),
      line: { household: goal.household, goal },
      change: () => model.said.push({ id, item: item.id, taken: null }),
    };
  },

  async state({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    if (!goal) return null;
    const person = (step.sort % 2 === 0 && held && holderOf(stage, model, held)) || who(stage, step);
    const said = { lifecycle: "stopped", attainment: "partly" };
    const { ended, named } = await attempt(sayWhereGoalStands, person, {
      id: newId(),
      goalId: goal.id,
      ...said,
    });
    const id = ended.kind === "done" ? ended.result.stateId : "";
    const born = ++model.clock;
    return {
      ended,
      named,
      expected: ends.addToGoal(model, person.accountId, goal),
      line: { household: goal.household, goal },
      change: () => model.states.push({ id, goal: goal.id, born }),
    };
  },

  /** Always another one than stands there. */
  async scale({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    if (!goal) return null;
    const person = (step.sort % 2 === 0 && held && holderOf(stage, model, held)) || who(stage, step);
    const before = model.scales.find((one) => one.goal === goal.id && !one.replaced);
    const isStale = step.sort === 7;
    const version = isStale ? newId() : (before?.id ?? "");
    const form = { id: newId(), goalId: goal.id, version, expected: `words ${++model.clock}` };
    const { ended, named } = await attempt(writeScale, person, form);
    const allowed = ends.writeScale(model, person.accountId, goal, before);
    return {
      ended,
      named,
      expected: allowed === "done" && isStale ? "invalid" : allowed,
      line: { household: goal.household, goal },
      change: () => {
        if (before) before.replaced = true;
        const by = model.member(person.accountId, goal.household)?.id ?? "";
        model.scales.push({ id: "?", goal: goal.id, by, replaced: false });
      },
    };
  },

  /** On the scale where there is one (even), or else by comparing. */
  async measure({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    if (!goal) return null;
    const person = (step.sort % 3 === 0 && held && holderOf(stage, model, held)) || who(stage, step);
    const scale = model.scales.find((one) => one.goal === goal.id && !one.replaced);
    const answer =
      scale && step.sort % 2 === 0 ? { scaleId: scale.id, level: "more" } : { compared: "better" };
    const { ended, named } = await attempt(measureGoal, person, { id: newId(), goalId: goal.id, ...answer });
    const born = ++model.clock;
    const by = model.member(person.accountId, goal.household)?.id ?? "";
    return {
      ended,
      named,
      expected: ends.addToGoal(model, person.accountId, goal),
      line: { household: goal.household, goal },
      change: () => model.measured.push({ id: "?", goal: goal.id, born, by, replaced: false }),
    };
  },

  /** By who said it (apt), or by anybody. */
  async correctMeasure({ model, ...stage }, step) {
    const one = pick(model.measured, step.what);
    if (!one) return null;
    const { account } = model.memberById(one.by);
    const author = stage.people.find((person) => person.accountId === account);
    const person = (step.apt && author) || who(stage, step);
    const words = `words ${++model.clock}`;
    const form = { id: newId(), measurementId: one.id, compared: "same", words };
    const { ended, named } = await attempt(correctMeasurement, person, form);
    const goal = model.goal(one.goal);
    return {
      ended,
      named,
      expected: ends.correctMeasure(model, person.accountId, one),
      line: { household: goal.household, goal },
      change: () => {
        one.replaced = true;
        model.measured.push({ ...one, id: "?", born: model.clock, replaced: false });
      },
    };
  },

  async lookBack({ model, ...stage }, step) {
    const household = pick(model.households, step.whom);
    if (!household) return null;
    const person = who(stage, step);
    const { ended, named } = await attempt(beginEvaluation, person, { id: newId(), householdId: household });
    const id = ended.kind === "done" ? ended.result.evaluationId : "";
    return {
      ended,
      named,
      expected: ends.aboutHousehold(model, person.accountId, household, ["owner", "member"]),
      line: { household },
      change: () => model.evaluations.push({ id, household }),
    };
  },

  /** Of a goal, at any moment of any household: to go on (even) or to stop (odd). */
  async decided({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    const evaluation = pick(model.evaluations, step.whom);
    if (!goal || !evaluation) return null;
    const person = (step.sort % 3 === 2 && held && holderOf(stage, model, held)) || who(stage, step);
    const decision = step.sort % 2 ? "stop" : "goOn";
    const form = { id: newId(), evaluationId: evaluation.id, goalId: goal.id, decision };
    const { ended, named } = await attempt(decideAtEvaluation, person, form);
    const born = ++model.clock;
    return {
      ended,
      named,
      expected: ends.decideAtEvaluation(model, person.accountId, evaluation.household, goal),
      line: { household: goal.household, goal },
      change: () => {
        model.decided.push({ id: "?", goal: goal.id, born });
        if (decision === "stop") model.states.push({ id: "?", goal: goal.id, born });
      },
    };
  },

  /** Under a goal (even) or under an agreement of it (odd). */
  async task({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    if (!goal) return null;
    const person = (step.sort % 3 === 0 && held && holderOf(stage, model, held)) || who(stage, step);
    const agreed = model.items.filter((one) => one.goal === goal.id && one.kind === "agreement");
    const item = step.sort % 2 === 1 ? pick(agreed, step.whom) : undefined;
    const form = { id: newId(), goalId: goal.id, agreementId: item?.id, words: "words", repeat: "daily" };
    const { ended, named } = await attempt(addTask, person, form);
    const id = ended.kind === "done" ? ended.result.taskId : "";
    const born = ++model.clock;
    return {
      ended,
      named,
      expected: ends.addToGoal(model, person.accountId, goal),
      line: { household: goal.household, goal },
      change: () => {
        const author = model.member(person.accountId, goal.household)?.id ?? "";
        model.tasks.push({ id, goal: goal.id, item: item?.id ?? null, born, author });
      },
    };
  },

  /** Other words for a task that comes back on other days (odd), now and then from a version that is no longer there. Who took a turn keeps it. */
  async changeTask({ model, world, ...stage }, step) {
    const task = pick(model.tasks, step.what);
    if (!task) return null;
    const goal = model.goal(task.goal);
    const held = step.apt && model.grants.find((one) => one.goal === goal.id);
    const guest = held && step.sort % 3 === 0 ? holderOf(stage, model, held) : undefined;
    const person = guest ?? (step.apt ? personOf(stage, model, goal.author) : undefined) ?? who(stage, step);
    const [row] = await world.test.admin(
      `select coalesce(version_id, id) as version from tasks where id = '${task.id}'`,
    );
    const isStale = step.sort === 7 || step.sort === 8;
    const form = { taskId: task.id, version: isStale ? newId() : row?.version };
    const said = {
      words: `words ${++model.clock}`,
      repeat: step.sort % 2 ? "weekly" : "daily",
      days: weekdays,
    };
    const { ended, named } = await attempt(editTask, person, { ...form, ...said });
    const allowed = ends.editTask(model, person.accountId, task);
    return {
      ended,
      named,
      expected: allowed === "done" && isStale ? "invalid" : allowed,
      line: { household: goal.household, goal },
      change: () => model.formerTasks.push({ id: "?", task: task.id }),
    };
  },

  /** The turn of today or tomorrow is taken, mostly by somebody from outside. */
  async turn({ model, ...stage }, step) {
    const task = pick(model.tasks, step.what);
    if (!task) return null;
    const { person, me, day } = onATurn(stage, model, step, task);
    const has = model.turnOf(task, day);
    const isOwn = has !== undefined && has.by === me;
    const allowed = ends.claimTurn(model, person.accountId, task);
    const { ended, named } = await attempt(claimTurn, person, { id: newId(), taskId: task.id, day });
    const goal = model.goal(task.goal);
    const change = () => model.claims.push({ id: "?", task: task.id, day, by: me ?? "", givenBack: false });
    return {
      ended,
      named,
      expected: allowed === "done" && has && !isOwn ? "invalid" : allowed,
      line: { household: goal.household, goal },
      change: isOwn ? null : change,
    };
  },

  /** It is given back, done, or not done after all. */
  async mark({ model, ...stage }, step) {
    const task = pick(step.apt ? model.tasks.filter((one) => isTaken(model, one)) : model.tasks, step.what);
    if (!task) return null;
    const { person, me, day } = onATurn(stage, model, step, task);
    const has = model.turnOf(task, day);
    const mark = pick(["released", "done", "undone"] as const, Math.floor(step.sort / 2)) ?? "done";
    const { ended, named } = await attempt(markTurn, person, { id: newId(), taskId: task.id, day, mark });
    const isSoAlready = {
      released: !has,
      done: model.isDone(task, day),
      undone: !model.isDone(task, day),
    }[mark];
    const goal = model.goal(task.goal);
    const change = () => {
      model.marks.push({ id: "?", task: task.id, day, mark });
      if (mark === "released" && has) has.givenBack = true;
    };
    return {
      ended,
      named,
      expected: ends.markTurn(model, person.accountId, task, has !== undefined && has.by === me),
      line: { household: goal.household, goal },
      change: isSoAlready ? null : change,
    };
  },

  /** What is closed is mostly opened again: otherwise nothing would be shared any more. */
  async close({ model, ...stage }, step) {
    const household = pick(model.households, step.whom);
    if (!household) return null;
    const person = (step.apt ? ownerOf(stage, model, household) : undefined) ?? who(stage, step);
    const account = person.accountId;
    const open = model.closings.find((c) => c.household === household && c.reopened === null);
    const born = ++model.clock;
    const expected = ends.aboutHousehold(model, account, household, ["owner"]);
    if (open && step.sort > 1) {
      const { ended, named } = await attempt(reopenPlan, person, { closingId: open.id });
      const isNobodys = model.member(account, household) === undefined;
      return {
        ended,
        named,
        expected: isNobodys ? "missing" : expected,
        line: { household },
        change: () => (open.reopened = born),
      };
    }
    const { ended, named } = await attempt(closePlan, person, { householdId: household });
    const id = ended.kind === "done" ? ended.result.closingId : "";
    return {
      ended,
      named,
      expected,
      line: { household },
      change: open ? null : () => closeInModel(model, { id, household, born, reopened: null }, account),
    };
  },

  /** Other words for a goal (even) or an item (odd), now and then from a version that is no longer there. */
  async edit({ model, world, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const near = held ? model.items.filter((i) => i.goal === held.goal) : model.items;
    const item = step.sort % 2 === 1 ? pick(near, step.what) : undefined;
    const goalId = item?.goal ?? held?.goal ?? pick(model.goals, step.what)?.id;
    if (!goalId) return null;
    const goal = model.goal(goalId);
    const guest = held && step.sort % 3 === 0 ? holderOf(stage, model, held) : undefined;
    const person =
      guest ??
      (step.apt ? personOf(stage, model, item?.author ?? goal.author) : undefined) ??
      who(stage, step);
    const kind = item?.kind ?? "goal";
    const table = { goal: "goals", agreement: "agreements", progress: "progress_entries" }[kind];
    const [row] = await world.test.admin(
      `select coalesce(version_id, id) as version from ${table} where id = '${item?.id ?? goalId}'`,
    );
    const isStale = step.sort === 7 || step.sort === 8;
    const from = { itemId: item?.id, goalId, version: isStale ? newId() : row?.version };
    const words = `words ${++model.clock}`;
    const edits = { goal: editGoal, agreement: editAgreement, progress: correctProgress };
    const { ended, named } = await attempt(edits[kind], person, { ...from, ...written, what: words, words });
    const allowed = item
      ? ends.editItem(model, person.accountId, item)
      : ends.editGoal(model, person.accountId, goal);
    const expected = allowed === "done" && isStale ? "invalid" : allowed;
    const replaced = model.clock;
    return {
      ended,
      named,
      expected,
      line: { household: goal.household, goal },
      change: () => {
        model.versions.push({ id: "?", kind, goal: goalId, item: item?.id ?? null, replaced });
        if (item) changeWords(model, item, person.accountId);
      },
    };
  },

  async comment({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const person = (held && holderOf(stage, model, held)) ?? who(stage, step);
    const near = held ? model.items.filter((i) => i.goal === held.goal) : model.items;
    const item = step.sort % 2 === 1 ? pick(near, step.whom) : undefined;
    const goalId = item?.goal ?? held?.goal ?? pick(model.goals, step.what)?.id;
    if (!goalId) return null;
    const goal = model.goal(goalId);
    const { ended, named } = item
      ? await attempt(commentOnItem, person, { id: newId(), itemId: item.id, words: "words" })
      : await attempt(commentOnGoal, person, { id: newId(), goalId, words: "words" });
    const expected = item
      ? ends.commentOnItem(model, person.accountId, item)
      : ends.commentOnGoal(model, person.accountId, goal);
    const id = ended.kind === "done" ? ended.result.commentId : "";
    const born = ++model.clock;
    return {
      ended,
      named,
      expected,
      line: { household: goal.household, goal },
      change: () => model.comments.push({ id, goal: goal.id, item: item?.id ?? null, born }),
    };
  },

  async invite({ model, ...stage }, step) {
    const household = pick(model.households, step.whom);
    if (!household) return null;
    const person = (step.apt && ownerOf(stage, model, household)) || who(stage, step);
    const asked = { id: newId(), householdId: household, name: "name", kind: "helper" };
    const { ended, named } = await attempt(inviteParty, person, asked);
    const id = ended.kind === "done" ? ended.result.partyId : "";
    const party = { id, household, account: null, withdrawn: false, confirmed: false, ended: false };
    return {
      ended,
      named,
      expected: ends.aboutHousehold(model, person.accountId, household, ["owner"]),
      line: { household },
      change: () => model.parties.push(party),
    };
  },

  async accept({ model, world, ...stage }, step) {
    const waiting = model.parties.filter((party) => party.account === null);
    const party = pick(step.apt ? waiting : model.parties, step.whom);
    const person = (step.apt && pick(stage.people.slice(3), step.who)) || who(stage, step);
    if (!party) return null;
    const words = wordsOf(world.keys, party.household, party.id).join(" ");
    const isNew = party.account === null;
    const expected = ends.accept(model, person.accountId, party);
    const { ended, named } = await attempt(acceptInvitation, person, { words });
    const change = () => {
      party.account = person.accountId;
    };
    return { ended, named, expected, line: { household: party.household }, change: isNew ? change : null };
  },

  async confirm({ model, ...stage }, step) {
    const party = aParty(model, step, (one) => one.account !== null && !one.confirmed);
    if (!party) return null;
    const person = (step.apt && ownerOf(stage, model, party.household)) || who(stage, step);
    const expected = ends.confirm(model, person.accountId, party);
    const { ended, named } = await attempt(confirmParty, person, { partyId: party.id });
    const isNew = !party.confirmed && !party.ended;
    const change = () => {
      party.confirmed = true;
      model.periods.push({ id: "?", party: party.id, born: ++model.clock, ended: null, reviewed: false });
    };
    return { ended, named, expected, line: { household: party.household }, change: isNew ? change : null };
  },

  async endParty({ model, ...stage }, step) {
    const party = aParty(model, step, (one) => !one.ended);
    if (!party) return null;
    const person = (step.sort % 4 === 0 && ownerOf(stage, model, party.household)) || who(stage, step);
    const expected = ends.aboutParty(model, person.accountId, party);
    const { ended, named } = await attempt(endParty, person, { partyId: party.id });
    const isNew = !party.ended;
    const change = () => {
      party.ended = true;
      party.withdrawn = true;
    };
    return { ended, named, expected, line: { household: party.household }, change: isNew ? change : null };
  },

  async withdraw({ model, ...stage }, step) {
    const person = who(stage, step);
    const party = pick(model.parties, step.whom);
    if (!party) return null;
    const { ended, named } = await attempt(withdrawInvitation, person, { invitationId: party.id });
    const expected = model.isOwner(person.accountId, party.household) ? "done" : "missing";
    const change = () => {
      if (party.account === null) party.withdrawn = true;
    };
    return { ended, named, expected, line: { household: party.household }, change };
  },

  async share({ model, ...stage }, step) {
    const party = aParty(model, step, (one) => !one.ended);
    const near = model.goals.filter((one) => one.household === party?.household);
    const goal = pick(step.apt ? near : model.goals, step.what);
    if (!goal || !party) return null;
    const under = model.items.filter((one) => (step.apt ? one.goal === goal.id : true));
    const item = (step.sort % 4 === 3 && pick(under, step.who)) || null;
    const decider = step.sort % 5 === 4 ? personOf(stage, model, goal.author) : undefined;
    const person = decider ?? ((step.apt && ownerOf(stage, model, goal.household)) || who(stage, step));
    const fromToday = step.sort % 3 === 2;
    const alsoAfter = step.sort % 2 === 1;
    const begins = alsoAfter ? null : helpBegins(model, person.accountId, party);
    const allowed = ends.share(model, person.accountId, goal, item, party);
    const expected = allowed === "done" && begins === false ? "invalid" : allowed;
    const { ended, named } = await attempt(shareGoal, person, {
      id: newId(),
      goalId: goal.id,
      itemId: item?.id,
      partyId: party.id,
      verb: step.verb,
      from: fromToday ? "today" : "everything",
      lasts: alsoAfter ? "after" : "help",
    });
    const grant = {
      id: ended.kind === "done" ? ended.result.grantId : "",
      party: party.id,
      goal: goal.id,
      item: item?.id ?? null,
      verb: item && step.verb === "propose" ? ("comment" as const) : step.verb,
      by: model.member(person.accountId, goal.household)?.id ?? "",
      born: ++model.clock,
      showsFrom: fromToday && !item ? beganAt(model, party, goal) : Number.NEGATIVE_INFINITY,
      alsoAfter,
      revoked: false,
      outOfTime: false,
    };
    const change = () => {
      endSame(model, grant);
      model.grants.push(grant);
      if (begins)
        model.periods.push({ id: "?", party: party.id, born: grant.born, ended: null, reviewed: false });
    };
    return { ended, named, expected, line: { household: goal.household, goal }, change };
  },

  async revoke({ model, ...stage }, step) {
    const grant = pick(model.grants, step.what);
    if (!grant) return null;
    const person = who(stage, step);
    const goal = model.goal(grant.goal);
    const expected = ends.revoke(model, person.accountId, grant);
    const { ended, named } = await attempt(revokeGrant, person, { grantId: grant.id });
    return {
      ended,
      named,
      expected,
      line: { household: goal.household, goal },
      change: () => {
        endSame(model, grant);
        takeBackYes(model, grant, model.member(person.accountId, goal.household)?.id);
      },
    };
  },

  /** A grant comes to its end, or has not begun yet: time is moved as superuser. */
  async shiftTime({ model, world }, step) {
    const grant = pick(model.grants, step.what);
    if (!grant) return null;
    const moved = step.sort % 2 === 0 ? "expires_at = now()" : "starts_at = now() + interval '1 day'";
    await world.test.admin(`update grants set ${moved} where id = '${grant.id}'`);
    grant.outOfTime = true;
    if (step.sort % 2 === 1) grant.born = Number.POSITIVE_INFINITY;
    return null;
  },

  async endHelp({ model, ...stage }, step) {
    const party = aParty(model, step, (one) => one.confirmed);
    if (!party) return null;
    const person = (step.apt && ownerOf(stage, model, party.household)) || who(stage, step);
    const expected = ends.aboutHelp(model, person.accountId, party);
    const { ended, named } = await attempt(endHelp, person, { partyId: party.id });
    const newest = newestPeriod(model, party);
    const change = () => {
      if (newest) newest.ended = ++model.clock;
    };
    const isNew = newest?.ended === null;
    return { ended, named, expected, line: { household: party.household }, change: isNew ? change : null };
  },

  async review({ model, ...stage }, step) {
    const party = aParty(model, step, (one) => one.confirmed);
    if (!party) return null;
    const person = (step.apt && ownerOf(stage, model, party.household)) || who(stage, step);
    const expected = ends.aboutHelp(model, person.accountId, party);
    const closed = closedWithHelp(model, person.accountId, party);
    const again = closed.filter((_, index) => index % 2 === step.sort % 2);
    const ids = again.map((grant) => grant.id);
    const { ended, named } = await attempt(reviewHelp, person, {
      id: newId(),
      partyId: party.id,
      again: ids,
    });
    const by = model.member(person.accountId, party.household)?.id ?? "";
    const newest = newestPeriod(model, party);
    const isNew = newest !== undefined && newest.ended !== null && !newest.reviewed;
    const change = () => {
      if (newest) newest.reviewed = true;
      const born = ++model.clock;
      for (const grant of closed) endSame(model, grant);
      for (const grant of again) model.grants.push({ ...grant, id: "?", by, born, revoked: false });
      if (again.length > 0)
        model.periods.push({ id: "?", party: party.id, born, ended: null, reviewed: false });
    };
    return { ended, named, expected, line: { household: party.household }, change: isNew ? change : null };
  },

  async propose({ model, ...stage }, step) {
    const held = step.apt ? pick(model.grants, step.what) : undefined;
    const goal = held ? model.goal(held.goal) : pick(model.goals, step.what);
    const person = (held && holderOf(stage, model, held)) ?? who(stage, step);
    if (!goal) return null;
    const expected = ends.propose(model, person.accountId, goal);
    const { ended, named } = await attempt(proposeAgreement, person, {
      id: newId(),
      goalId: goal.id,
      ...written,
    });
    const id = ended.kind === "done" ? ended.result.proposalId : "";
    const party = model.parties.find((p) => p.account === person.accountId && p.household === goal.household);
    const proposal = { id, goal: goal.id, party: party?.id ?? "", decided: false, born: ++model.clock };
    return {
      ended,
      named,
      expected,
      line: { household: goal.household, goal },
      change: () => model.proposals.push(proposal),
    };
  },

  async decide({ model, ...stage }, step) {
    const proposal = pick(model.proposals, step.what);
    if (!proposal) return null;
    const person = who(stage, step);
    const goal = model.goal(proposal.goal);
    const accepts = step.sort % 2 === 0;
    const expected = ends.decide(model, person.accountId, proposal);
    const decision = accepts ? "accepted" : "declined";
    const asked = { id: newId(), proposalId: proposal.id, decision, ...written };
    const { ended, named } = await attempt(decideOnProposal, person, asked);
    const change = () => {
      proposal.decided = true;
      const author = model.member(person.accountId, goal.household)?.id ?? "";
      const item: Item = {
        id: "?",
        kind: "agreement",
        goal: goal.id,
        author,
        born: ++model.clock,
        version: 0,
      };
      if (accepts) model.items.push(item);
    };
    return { ended, named, expected, line: { household: goal.household, goal }, change };
  },

  async answer({ model, ...stage }, step) {
    const asked = model.grants.filter((g) => !g.revoked && model.goal(g.goal).about.length > 0);
    const grant = step.apt ? pick(asked, step.what) : pick(model.grants, step.what);
    if (!grant) return null;
    const goal = model.goal(grant.goal);
    const party = model.party(grant.party);
    const member = pick(goal.about, step.whom) ?? pick(model.members, step.whom)?.id ?? "";
    const person = (step.apt && personOf(stage, model, member)) || who(stage, step);
    const expected = ends.answer(model, person.accountId, goal, party, member);
    const yesOrNo = step.sort % 4 === 0 ? ("no" as const) : ("yes" as const);
    const { ended, named } = await attempt(answerQuestion, person, {
      id: newId(),
      goalId: goal.id,
      partyId: party.id,
      memberId: member,
      answer: yesOrNo,
      wording: "the question",
    });
    const change = () => {
      for (const one of model.consents)
        if (one.goal === goal.id && one.party === party.id && one.member === member) one.withdrawn = true;
      const verb = mostGranted(model, goal, party);
      const consent = { goal: goal.id, party: party.id, member, answer: yesOrNo, verb, withdrawn: false };
      model.consents.push({ id: "?", ...consent });
    };
    return { ended, named, expected, line: { household: goal.household, goal }, change };
  },

  async withdrawAnswer({ model, ...stage }, step) {
    const consent = pick(model.consents, step.what);
    if (!consent) return null;
    const person = (step.apt && personOf(stage, model, consent.member)) || who(stage, step);
    const goal = model.goal(consent.goal);
    const expected = ends.withdrawAnswer(model, person.accountId, consent);
    const { ended, named } = await attempt(withdrawAnswer, person, { consentId: consent.id });
    const change = () => {
      consent.withdrawn = true;
    };
    return { ended, named, expected, line: { household: goal.household, goal }, change };
  },

  async askToRepresent({ model, ...stage }, step) {
    const member = pick(model.members, step.what);
    const other = pick(model.members, step.whom);
    if (!member || !other) return null;
    const person = (step.apt && personOf(stage, model, member.id)) || who(stage, step);
    const scope = step.sort % 2 === 0 ? ("share" as const) : ("agree" as const);
    const expected = ends.askToRepresent(model, person.accountId, member, other);
    const until = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
    const asked = { id: newId(), memberId: member.id, representativeId: other.id, scope, until };
    const { ended, named } = await attempt(askToRepresent, person, asked);
    const one = { id: "?", member: member.id, representative: other.id, scope };
    return {
      ended,
      named,
      expected,
      line: { household: member.household },
      change: () => model.representations.push({ ...one, accepted: false, ended: false }),
    };
  },

  async settleRepresentation({ model, ...stage }, step) {
    const one = pick(model.representations, step.what);
    if (!one) return null;
    const person = (step.apt && personOf(stage, model, one.representative)) || who(stage, step);
    const { household } = model.memberById(one.member);
    const accepts = step.sort % 3 !== 0;
    const settle = accepts ? acceptToRepresent : endRepresentation;
    const rule = accepts ? ends.acceptToRepresent : ends.endRepresentation;
    const expected = rule(model, person.accountId, one);
    const { ended, named } = await attempt(settle, person, { representationId: one.id });
    const change = () => {
      if (accepts) one.accepted = true;
      else one.ended = true;
    };
    return { ended, named, expected, line: { household }, change };
  },

  /** Somebody turns eleven, twelve or sixteen today: the day of birth is moved as superuser. */
  async birthday({ model, world }, step) {
    const children = model.members.filter((m) => m.age < 18);
    const child = pick(children, step.what);
    if (!child) return null;
    child.age = pick([11, 12, 16, 18], step.sort) ?? 11;
    await world.test.admin(
      `update members set born_on = (now() at time zone 'Europe/Amsterdam')::date - interval '${child.age} years' where id = '${child.id}'`,
    );
    return null;
  },

  async leave({ model, ...stage }, step) {
    if (step.sort % 4 !== 0) return null;
    const person = who(stage, step);
    const household = pick(model.households, step.whom);
    if (!household) return null;
    const expected = ends.leave(model, person.accountId, household);
    const { ended, named } = await attempt(leaveHousehold, person, { householdId: household });
    const member = model.member(person.accountId, household);
    const change = () => {
      if (member) member.left = true;
    };
    return { ended, named, expected, line: { household }, change };
  },
};

/** Who tries something of a turn of which day, and what he or she is there. */
function onATurn(stage: Pick<Stage, "people">, model: Model, step: Step, task: Task) {
  const held = step.apt
    ? pick(
        model.grants.filter((grant) => grant.goal === task.goal),
        step.whom,
      )
    : undefined;
  const person = (held && step.sort % 4 < 3 && holderOf(stage, model, held)) || who(stage, step);
  const { household } = model.goal(task.goal);
  const party = model.parties.find(
    (one) => one.household === household && one.account === person.accountId && !one.ended,
  );
  const me = model.member(person.accountId, household)?.id ?? party?.id;
  return { person, me, day: daysLater(today(), step.sort % 2) };
}

const isTaken = (model: Model, task: Task) =>
  model.claims.some((claim) => claim.task === task.id && !claim.givenBack);

/** A member or a party of this household, as a form names them. */
function whoIsAsked(model: Model, goal: Goal, step: Step) {
  const isNear = (one: Member | Party) =>
    one.household === goal.household && (!step.apt || model.canBeAsked(one, goal, null));
  const members = model.members.filter((one) => isNear(one) && !one.left);
  const parties = model.parties.filter((one) => isNear(one) && !one.ended);
  const [kind, near] = step.sort % 4 === 2 ? (["member", members] as const) : (["party", parties] as const);
  const asked = step.sort === 0 ? undefined : pick<Member | Party>(near, step.whom);
  return asked ? { ...asked, choice: `${kind}:${asked.id}` } : null;
}

/** Whoever was asked is asked for the new words too, as long as that one can say "I do this". */
function changeWords(model: Model, item: Item, account: string): void {
  const asked = model.askedNow(item);
  item.version++;
  if (!asked || !model.canBeAsked(asked, model.goal(item.goal), item)) return;
  model.asked.push({ item: item.id, version: item.version, who: asked.id });
  const self = model.member(account, model.goal(item.goal).household);
  if (asked.id === self?.id) model.said.push({ id: "?", item: item.id, taken: item.version });
}

function newestPeriod(model: Model, party: Party) {
  return model.periods.filter((period) => period.party === party.id).at(-1);
}

function who({ people }: Pick<Stage, "people">, step: Step): Person {
  const person = pick(people, step.who);
  if (!person) throw new Error("Nobody.");
  return person;
}

function aParty(model: Model, step: Step, fits: (party: Party) => boolean): Party | undefined {
  return pick(step.apt ? model.parties.filter(fits) : model.parties, step.whom);
}

function holderOf(stage: Pick<Stage, "people">, model: Model, grant: Grant): Person | undefined {
  const { account } = model.party(grant.party);
  return stage.people.find((person) => person.accountId === account);
}

function ownerOf(stage: Pick<Stage, "people">, model: Model, household: string): Person | undefined {
  return stage.people.find((person) => model.isOwner(person.accountId, household));
}

function personOf(stage: Pick<Stage, "people">, model: Model, memberId: string): Person | undefined {
  const member = model.members.find((one) => one.id === memberId);
  return stage.people.find((person) => person.accountId === member?.account);
}

/** Each sort of goals that who closes it sees is copied apart; for the family there is always a copy. */
function closeInModel(model: Model, closing: Closing, account: string): void {
  const by = model.member(account, closing.household)?.id ?? "";
  const seen = model.goals.filter((g) => g.household === closing.household && model.seesAtHome(account, g));
  model.closings.push(closing);
  for (const audience of audiences) {
    if (audience !== "household" && !seen.some((g) => g.audience === audience)) continue;
    const id = rowId(closing.household, closing.id, { audience });
    model.copies.push({ id, household: closing.household, audience, by });
  }
}

/** Sharing again and stopping both end whatever this party still had of the same. */
function endSame(model: Model, { goal, party, item }: Pick<Grant, "goal" | "party" | "item">): void {
  for (const grant of model.grants)
    if (grant.goal === goal && grant.party === party && grant.item === item) grant.revoked = true;
}

/** The most that a party was given of a goal or a part of it, whether it is live or not: that is what a question is about. */
function mostGranted(model: Model, goal: Goal, party: Party): Grant["verb"] {
  const given = model.grants.filter((g) => g.goal === goal.id && g.party === party.id && !g.revoked);
  return given.reduce<Grant["verb"]>((most, g) => (strength[g.verb] > strength[most] ? g.verb : most), "see");
}

/** Sharing "from today" once more goes on from the day on which it began. */
/** "As long as the help lasts": null where it lasts, true where an owner begins it anew by sharing so, false where nobody can. */
function helpBegins(model: Model, account: string, party: Party): boolean | null {
  const newest = party.confirmed && !party.ended ? newestPeriod(model, party) : undefined;
  if (!newest || newest.ended === null) return null;
  return newest.reviewed && model.isOwner(account, party.household);
}

/** Who stops all sharing of a goal with somebody takes back the own yes to it. */
function takeBackYes(model: Model, { goal, party }: Grant, member: string | undefined): void {
  if (model.grants.some((g) => g.goal === goal && g.party === party && !g.revoked)) return;
  for (const c of model.consents)
    if (c.goal === goal && c.party === party && c.member === member && c.answer === "yes") c.withdrawn = true;
}

/** It goes on from the day on which it began, unless it was closed meanwhile. */
function beganAt(model: Model, party: Party, goal: Goal): number {
  const former = model.grants.find(
    (g) =>
      g.party === party.id &&
      g.goal === goal.id &&
      !g.item &&
      !g.revoked &&
      (model.isLive(g) || !(party.confirmed && !party.ended)),
  );
  return former && Number.isFinite(former.showsFrom) ? former.showsFrom : model.clock;
}

/** What ended with the help of this party, as far as this owner sees it and decides about it. */
function closedWithHelp(model: Model, account: string, party: Party): Grant[] {
  const end = newestPeriod(model, party)?.ended ?? 0;
  return model.grants.filter(
    (g) =>
      g.party === party.id &&
      !g.revoked &&
      !g.alsoAfter &&
      g.born < end &&
      !(g.outOfTime && Number.isFinite(g.born)) &&
      model.seesGrant(account, g) &&
      model.seesGoal(account, model.goal(g.goal)),
  );
}

function pick<Thing>(things: Thing[], number: number): Thing | undefined {
  return things[number % Math.max(things.length, 1)];
}
