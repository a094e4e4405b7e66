import type {
  Consent,
  Goal,
  Grant,
  Item,
  Measured,
  Member,
  Model,
  Party,
  Proposal,
  Representation,
  Scale,
  Task,
} from "./model";

/** How an act ends: what the rules in plain words say of each thing that somebody can try. */
export type End = "done" | "refused" | "missing" | "invalid";

/** About a household: members do it, as far as they may; who was let in is refused; others find nothing. */
export function aboutHousehold(
  model: Model,
  account: string,
  household: string,
  allowed: Member["role"][],
): End {
  const member = model.member(account, household);
  if (member) return allowed.includes(member.role) ? "done" : "refused";
  return model.isLetIn(account, household) ? "refused" : "missing";
}

export function addToGoal(model: Model, account: string, goal: Goal): End {
  if (!model.seesGoal(account, goal)) return "missing";
  return model.member(account, goal.household) ? "done" : "refused";
}

/** Only who can say "I do this" there is asked. */
export function addAgreement(model: Model, account: string, goal: Goal, asked: Member | Party | null): End {
  const end = addToGoal(model, account, goal);
  return end === "done" && asked && !model.canBeAsked(asked, goal, null) ? "invalid" : end;
}

/** A goal or an agreement is changed by any member who sees it, unless a child wrote it; how it went by who wrote that. */
export function editGoal(model: Model, account: string, goal: Goal): End {
  const end = addToGoal(model, account, goal);
  return end === "done" && !mayRewrite(model, account, goal.household, goal.author) ? "refused" : end;
}

/** A scale that a child wrote is that child's. */
export function writeScale(model: Model, account: string, goal: Goal, before: Scale | undefined): End {
  const end = addToGoal(model, account, goal);
  return end === "done" && before && !mayRewrite(model, account, goal.household, before.by) ? "refused" : end;
}

export function editItem(model: Model, account: string, item: Item): End {
  if (!model.seesItem(account, item)) return "missing";
  const { household } = model.goal(item.goal);
  const self = model.member(account, household);
  if (item.kind === "progress") return item.author === self?.id ? "done" : "refused";
  return self && mayRewrite(model, account, household, item.author) ? "done" : "refused";
}

function mayRewrite(model: Model, account: string, household: string, author: string): boolean {
  return model.member(account, household)?.id === author || model.memberById(author).age >= 18;
}

/** "I do this": who was asked, or for who cannot say it anybody of the family. */
export function take(model: Model, account: string, item: Item): End {
  if (!model.seesItem(account, item)) return "missing";
  const asked = model.askedNow(item);
  const self = model.member(account, model.goal(item.goal).household);
  if (!self) return ofWhoWasAsked(model, account, item);
  const isHere = asked && !("left" in asked ? asked.left : asked.ended);
  return asked && isHere && asked.account !== null && asked.id !== self.id ? "refused" : "done";
}

/** How it went is said by the family, and by the party that was asked. */
export function sayHowItWent(model: Model, account: string, item: Item): End {
  if (!model.seesItem(account, item)) return "missing";
  return model.member(account, model.goal(item.goal).household)
    ? "done"
    : ofWhoWasAsked(model, account, item);
}

function ofWhoWasAsked(model: Model, account: string, item: Item): End {
  const asked = model.askedNow(item);
  const isAsked = asked !== undefined && "ended" in asked && asked.account === account && !asked.ended;
  return isAsked && model.may(account, "comment", model.reaching(account, item)) ? "done" : "refused";
}

/** How far it is, is corrected by who said it: once, for then another answer stands in its place. */
export function correctMeasure(model: Model, account: string, one: Measured): End {
  if (!model.seesMeasured(account, one)) return "missing";
  const self = model.member(account, model.goal(one.goal).household);
  if (self?.id !== one.by) return "refused";
  return one.replaced ? "invalid" : "done";
}

/** The family looks back by itself: nobody from outside knows of the moment. */
export function decideAtEvaluation(model: Model, account: string, household: string, goal: Goal): End {
  const isAtHome = goal.household === household && model.seesAtHome(account, goal);
  return isAtHome ? "done" : "missing";
}

/** A task too, by any member who sees it, unless a child wrote it. */
export function editTask(model: Model, account: string, task: Task): End {
  if (!model.seesTask(account, task)) return "missing";
  const { household } = model.goal(task.goal);
  if (!model.member(account, household)) return "refused";
  return mayRewrite(model, account, household, task.author) ? "done" : "refused";
}

/** A turn is taken by the family, and by whoever may comment there. */
export function claimTurn(model: Model, account: string, task: Task): End {
  if (!model.seesTask(account, task)) return "missing";
  if (model.member(account, model.goal(task.goal).household)) return "done";
  return model.may(account, "comment", model.reachingTask(account, task)) ? "done" : "refused";
}

/** The family settles every turn, others who may take one settle their own. */
export function markTurn(model: Model, account: string, task: Task, isOwn: boolean): End {
  const end = claimTurn(model, account, task);
  if (end !== "done" || model.member(account, model.goal(task.goal).household)) return end;
  return isOwn ? "done" : "refused";
}

export function commentOnGoal(model: Model, account: string, goal: Goal): End {
  if (!model.seesGoal(account, goal)) return "missing";
  if (model.member(account, goal.household)) return "done";
  const onGoal = model.grantsOf(account).filter((g) => g.goal === goal.id && !g.item);
  return model.may(account, "comment", onGoal) ? "done" : "refused";
}

export function commentOnItem(model: Model, account: string, item: Item): End {
  if (!model.seesItem(account, item)) return "missing";
  if (model.member(account, model.goal(item.goal).household)) return "done";
  return model.may(account, "comment", model.reaching(account, item)) ? "done" : "refused";
}

export function propose(model: Model, account: string, goal: Goal): End {
  if (!model.seesGoal(account, goal)) return "missing";
  if (model.member(account, goal.household)) return "refused";
  const onGoal = model.grantsOf(account).filter((g) => g.goal === goal.id && !g.item);
  return model.may(account, "propose", onGoal) ? "done" : "refused";
}

export function decide(model: Model, account: string, proposal: Proposal): End {
  const goal = model.goal(proposal.goal);
  if (!model.seesProposal(account, proposal) || !model.seesGoal(account, goal)) return "missing";
  if (!model.member(account, goal.household)) return "refused";
  return proposal.decided ? "invalid" : "done";
}

function decidesWhoSees(model: Model, account: string, goal: Goal): boolean {
  return model.isOwner(account, goal.household) || model.isOwn(account, goal);
}

export function share(model: Model, account: string, goal: Goal, item: Item | null, party: Party): End {
  if (!model.seesGoal(account, goal)) return "missing";
  if (party.household !== goal.household || !model.seesParty(account, party)) return "missing";
  if (item && (item.goal !== goal.id || !model.seesItem(account, item))) return "missing";
  return decidesWhoSees(model, account, goal) && !party.ended ? "done" : "refused";
}

export function revoke(model: Model, account: string, grant: Grant): End {
  const goal = model.goal(grant.goal);
  if (!model.seesGrant(account, grant) || !model.seesGoal(account, goal)) return "missing";
  return decidesWhoSees(model, account, goal) ? "done" : "refused";
}

/** The words of a party's invitation in somebody's hands. */
export function accept(model: Model, account: string, party: Party): End {
  const used = party.account !== null;
  if (used && party.account === account) return "done";
  const isHere = model.parties.some(
    (other) => other.household === party.household && other.account === account && !other.ended,
  );
  const open =
    !used && !party.withdrawn && !party.ended && !isHere && !model.member(account, party.household);
  return open ? "done" : "invalid";
}

export function aboutParty(model: Model, account: string, party: Party): End {
  if (!model.seesParty(account, party)) return "missing";
  return model.isOwner(account, party.household) ? "done" : "refused";
}

export function confirm(model: Model, account: string, party: Party): End {
  const end = aboutParty(model, account, party);
  return end === "done" && party.account === null ? "refused" : end;
}

/** Help periods are the household's own, of who is here: who was let in does not find them. Sent twice it is one end, and one review. */
export function aboutHelp(model: Model, account: string, party: Party): End {
  const isHere = party.account !== null && party.confirmed && !party.ended;
  if (!isHere || !model.member(account, party.household)) return "missing";
  return aboutParty(model, account, party);
}

export function answer(model: Model, account: string, goal: Goal, party: Party, member: string): End {
  if (!model.seesAtHome(account, goal) || party.household !== goal.household) return "missing";
  if (!goal.about.includes(member)) return "missing";
  return mayAnswer(model, account, goal.household, member);
}

export function withdrawAnswer(model: Model, account: string, consent: Consent): End {
  const goal = model.goal(consent.goal);
  if (!model.seesAtHome(account, goal)) return "missing";
  return mayAnswer(model, account, goal.household, consent.member);
}

function mayAnswer(model: Model, account: string, household: string, member: string): End {
  return model.answersFor(account, household, "agree").some((m) => m.id === member) ? "done" : "refused";
}

/** A member asks for himself; an owner asks another than himself, for somebody without a sign-in. */
export function askToRepresent(model: Model, account: string, member: Member, other: Member): End {
  const self = model.member(account, member.household);
  if (!self || other.household !== member.household || member.left || other.left) return "missing";
  const forAnother = self.role === "owner" && member.account === null && other.id !== self.id;
  if (self.id !== member.id && !forAnother) return "refused";
  return other.id !== member.id && other.account !== null ? "done" : "invalid";
}

export function acceptToRepresent(model: Model, account: string, one: Representation): End {
  const member = model.memberById(one.member);
  const self = model.member(account, member.household);
  if (!self || one.ended || member.left) return "missing";
  return self.id === one.representative ? "done" : "refused";
}

export function endRepresentation(model: Model, account: string, one: Representation): End {
  const member = model.memberById(one.member);
  const self = model.member(account, member.household);
  if (!self || one.ended || member.left) return "missing";
  const isOneOfThem = self.id === one.representative || self.id === one.member;
  return isOneOfThem || (self.role === "owner" && member.account === null) ? "done" : "refused";
}

/** The household never remains without an owner who can sign in. */
export function leave(model: Model, account: string, household: string): End {
  const self = model.member(account, household);
  if (!self) return model.isLetIn(account, household) ? "refused" : "missing";
  const others = model.members.some(
    (m) =>
      m.household === household && m.role === "owner" && !m.left && m.account !== null && m.id !== self.id,
  );
  return self.role === "owner" && !others ? "invalid" : "done";
}
