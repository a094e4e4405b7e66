import type { GrantVerb } from "#app/domain/sharing/grant";

/** The sharing rules once more, in plain TypeScript and without a database. What the product does has to equal this. */
export type Role = "owner" | "member";
export type Audience = "household" | "owners" | "author";
export type Scope = "agree" | "share";

export interface Member {
  id: string;
  household: string;
  account: string | null;
  role: Role;
  age: number;
  left: boolean;
}
export interface Party {
  id: string;
  household: string;
  account: string | null;
  withdrawn: boolean;
  confirmed: boolean;
  ended: boolean;
}
export interface Goal {
  id: string;
  household: string;
  author: string;
  audience: Audience;
  about: string[];
}
/** An agreement or progress entry, or what was said about one of them or about the goal itself. */
export interface Item {
  id: string;
  kind: "agreement" | "progress";
  goal: string;
  author: string;
  born: number;
  /** How often its words were changed. */
  version: number;
}
/** Who is asked to do what an agreement says, as it read in one version of it. */
export interface Asked {
  item: string;
  version: number;
  /** The id of a member or a party. */
  who: string;
}
/** What was said of an agreement: "I do this", to the words of one version, or how it went. */
export interface Said {
  id: string;
  item: string;
  taken: number | null;
}
/** What was said of where a goal stands. */
export interface State {
  id: string;
  goal: string;
  born: number;
}
/** The levels of a goal in own words, until others were put in their place. */
export interface Scale {
  id: string;
  goal: string;
  by: string;
  replaced: boolean;
}
/** How far a goal was, until who said it corrected it. */
export interface Measured {
  id: string;
  goal: string;
  born: number;
  /** The id of a member. */
  by: string;
  replaced: boolean;
}
/** What the family decided of a goal when it looked back. */
export interface Decided {
  id: string;
  goal: string;
  born: number;
}
/** Something small to do every day, under a goal or under one agreement of it. */
export interface Task {
  id: string;
  goal: string;
  item: string | null;
  born: number;
  author: string;
}
/** How a task read until it was changed. */
export interface FormerTask {
  id: string;
  task: string;
}
/** Who took the turn of one day. */
export interface Claim {
  id: string;
  task: string;
  day: string;
  /** The id of a member or a party. */
  by: string;
  givenBack: boolean;
}
/** What was said of the turn of one day. */
export interface Mark {
  id: string;
  task: string;
  day: string;
  mark: "done" | "undone" | "released";
}
/** What stood in a goal or an item until it was changed. */
export interface Version {
  id: string;
  kind: "goal" | "agreement" | "progress";
  goal: string;
  item: string | null;
  replaced: number;
}
export interface Comment {
  id: string;
  goal: string;
  item: string | null;
  born: number;
}
export interface Grant {
  id: string;
  party: string;
  goal: string;
  item: string | null;
  verb: GrantVerb;
  by: string;
  born: number;
  showsFrom: number;
  alsoAfter: boolean;
  revoked: boolean;
  /** Before its beginning or after its end. */
  outOfTime: boolean;
}
export interface Period {
  id: string;
  party: string;
  born: number;
  ended: number | null;
  reviewed: boolean;
}
export interface Consent {
  id: string;
  goal: string;
  party: string;
  member: string;
  answer: "yes" | "no";
  verb: GrantVerb;
  withdrawn: boolean;
}
export interface Proposal {
  id: string;
  goal: string;
  party: string;
  decided: boolean;
  born: number;
}
export interface Representation {
  id: string;
  member: string;
  representative: string;
  scope: Scope;
  accepted: boolean;
  ended: boolean;
}

/** The family closed its plan, and maybe went on with it later. */
export interface Closing {
  id: string;
  household: string;
  born: number;
  reopened: number | null;
}
/** What was copied then: for the family, for the owners, or for who closed it. */
export interface Copy {
  id: string;
  household: string;
  audience: Audience;
  by: string;
}

export const strength = { see: 1, comment: 2, propose: 3 } as const;

/** What there is, and who may know of it. */
export class Model {
  clock = 0;
  households: string[] = [];
  members: Member[] = [];
  parties: Party[] = [];
  goals: Goal[] = [];
  items: Item[] = [];
  asked: Asked[] = [];
  said: Said[] = [];
  states: State[] = [];
  scales: Scale[] = [];
  measured: Measured[] = [];
  evaluations: { id: string; household: string }[] = [];
  decided: Decided[] = [];
  tasks: Task[] = [];
  formerTasks: FormerTask[] = [];
  claims: Claim[] = [];
  marks: Mark[] = [];
  versions: Version[] = [];
  comments: Comment[] = [];
  grants: Grant[] = [];
  periods: Period[] = [];
  consents: Consent[] = [];
  proposals: Proposal[] = [];
  representations: Representation[] = [];
  closings: Closing[] = [];
  copies: Copy[] = [];
  /** Household and chain -> how many lines its ledger has there. */
  lines = new Map<string, number>();

  member(account: string, household: string): Member | undefined {
    return this.members.find((m) => m.account === account && m.household === household && !m.left);
  }

  isOwner(account: string, household: string): boolean {
    return this.member(account, household)?.role === "owner";
  }

  /** Whom somebody may answer for in a household: oneself, and whoever asked for it. */
  answersFor(account: string, household: string, scope: Scope): Member[] {
    const self = this.member(account, household);
    if (!self) return [];
    const others = this.representations
      .filter((r) => r.representative === self.id && r.accepted && !r.ended)
      .filter((r) => r.scope === scope || r.scope === "share")
      .map((r) => this.memberById(r.member));
    return [self, ...others];
  }

  isLive(grant: Grant): boolean {
    const party = this.party(grant.party);
    const goal = this.goal(grant.goal);
    const helpEnded = this.periods.some(
      (p) => p.party === grant.party && p.ended !== null && p.ended > grant.born,
    );
    return (
      !grant.revoked &&
      !grant.outOfTime &&
      party.account !== null &&
      party.confirmed &&
      !party.ended &&
      (grant.alsoAfter || !helpEnded) &&
      !(goal.audience === "author" && this.memberById(goal.author).left) &&
      !this.wasClosedSince(goal.household, grant.born) &&
      this.waitsFor(grant).length === 0
    );
  }

  /** A grant counts from the last time that the plan was opened. */
  wasClosedSince(household: string, moment: number): boolean {
    return this.closings.some(
      (c) => c.household === household && (c.reopened === null || c.reopened > moment),
    );
  }

  seesCopy(account: string, copy: Copy): boolean {
    const member = this.member(account, copy.household);
    if (!member) return false;
    if (copy.audience === "household" || member.id === copy.by) return true;
    return copy.audience === "owners" && member.role === "owner";
  }

  /** The members whose yes is missing: everybody of twelve or older whom it is about, but for the one who shares. */
  waitsFor(grant: Pick<Grant, "goal" | "party" | "by" | "verb">): string[] {
    return this.goal(grant.goal).about.filter((id) => {
      const agreed = this.consents.some(
        (c) =>
          c.goal === grant.goal &&
          c.party === grant.party &&
          c.member === id &&
          c.answer === "yes" &&
          strength[c.verb] >= strength[grant.verb] &&
          !c.withdrawn,
      );
      return id !== grant.by && this.memberById(id).age >= 12 && !agreed;
    });
  }

  /** The live grants that this account holds, through any party it is. */
  grantsOf(account: string): Grant[] {
    const mine = this.parties.filter((p) => p.account === account && !p.ended).map((p) => p.id);
    return this.grants.filter((g) => mine.includes(g.party) && this.isLive(g));
  }

  isLetIn(account: string, household: string): boolean {
    return this.grantsOf(account).some((g) => this.goal(g.goal).household === household);
  }

  /** By membership alone: what somebody sees at home. */
  seesAtHome(account: string, goal: Goal): boolean {
    const member = this.member(account, goal.household);
    if (!member) return false;
    if (goal.audience === "household" || member.id === goal.author) return true;
    return goal.audience === "owners" && member.role === "owner";
  }

  seesGoal(account: string, goal: Goal): boolean {
    return (
      this.seesAtHome(account, goal) || this.grantsOf(account).some((g) => g.goal === goal.id && !g.item)
    );
  }

  seesItem(account: string, item: Item): boolean {
    return this.seesAtHome(account, this.goal(item.goal)) || this.reaching(account, item).length > 0;
  }

  /** Who is asked: at home also while it read otherwise. */
  seesAsked(account: string, asked: Asked): boolean {
    const item = this.item(asked.item);
    if (this.seesAtHome(account, this.goal(item.goal))) return true;
    return asked.version === item.version && this.seesItem(account, item);
  }

  /** Who is asked for the words as they read now. */
  askedNow(item: Item): Member | Party | undefined {
    const { who } = this.asked.find((one) => one.item === item.id && one.version === item.version) ?? {};
    return [...this.members, ...this.parties].find(({ id }) => id === who);
  }

  /** Who could say "I do this": who of the family sees the goal, and from outside who may comment there. Without an item it is about a new one. */
  canBeAsked(asked: Member | Party, goal: Goal, item: Item | null): boolean {
    if (!("left" in asked)) {
      const reaches = (g: Grant) =>
        item ? (g.item === null ? g.showsFrom <= item.born : g.item === item.id) : g.item === null;
      return this.grants.some(
        (g) => g.party === asked.id && g.goal === goal.id && this.isLive(g) && g.verb !== "see" && reaches(g),
      );
    }
    if (asked.left || goal.audience === "household" || asked.id === goal.author) return !asked.left;
    return goal.audience === "owners" && asked.role === "owner";
  }

  seesComment(account: string, comment: Comment): boolean {
    if (this.seesAtHome(account, this.goal(comment.goal))) return true;
    const item = this.items.find((i) => i.id === comment.item);
    if (item && !this.seesItem(account, item)) return false;
    return this.grantsOf(account).some(
      (g) =>
        g.goal === comment.goal && (g.item === null ? g.showsFrom <= comment.born : g.item === comment.item),
    );
  }

  /** With its goal, or with the agreement that it is under. */
  seesTask(account: string, task: Task): boolean {
    if (this.seesAtHome(account, this.goal(task.goal))) return true;
    if (task.item && !this.seesItem(account, this.item(task.item))) return false;
    return this.reachingTask(account, task).length > 0;
  }

  /** At home alone: whoever was let in sees a task as it is, and never how it was. */
  seesFormerTask(account: string, { task }: FormerTask): boolean {
    return this.seesAtHome(account, this.goal(this.task(task).goal));
  }

  reachingTask(account: string, task: Task): Grant[] {
    return this.grantsOf(account).filter(
      (g) => g.goal === task.goal && (g.item === null ? g.showsFrom <= task.born : g.item === task.item),
    );
  }

  /** The one who has the turn of that day. */
  turnOf(task: Task, day: string): Claim | undefined {
    return this.claims.findLast((c) => c.task === task.id && c.day === day && !c.givenBack);
  }

  isDone(task: Task, day: string): boolean {
    const last = this.marks.findLast((m) => m.task === task.id && m.day === day && m.mark !== "released");
    return last?.mark === "done";
  }

  seesState(account: string, state: State | Decided | Measured): boolean {
    if (this.seesAtHome(account, this.goal(state.goal))) return true;
    return this.grantsOf(account).some((g) => g.goal === state.goal && !g.item && g.showsFrom <= state.born);
  }

  /** Somebody from outside sees what holds, with the goal. */
  seesScale(account: string, scale: Scale): boolean {
    const goal = this.goal(scale.goal);
    return this.seesAtHome(account, goal) || (!scale.replaced && this.seesGoal(account, goal));
  }

  seesMeasured(account: string, one: Measured): boolean {
    return this.seesAtHome(account, this.goal(one.goal)) || (!one.replaced && this.seesState(account, one));
  }

  /** At home whoever sees the thing; from outside what still stood there when the grant began, or began to show. */
  seesVersion(account: string, version: Version): boolean {
    if (this.seesAtHome(account, this.goal(version.goal))) return true;
    const item = this.items.find((i) => i.id === version.item);
    const grants = item
      ? this.reaching(account, item)
      : this.grantsOf(account).filter((g) => g.goal === version.goal && !g.item);
    const since = (g: Grant) => (Number.isFinite(g.showsFrom) ? g.showsFrom : g.born);
    return grants.some((g) => since(g) < version.replaced);
  }

  seesProposal(account: string, proposal: Proposal): boolean {
    if (this.seesAtHome(account, this.goal(proposal.goal))) return true;
    const isOwn = this.party(proposal.party).account === account && !this.party(proposal.party).ended;
    return (
      isOwn &&
      this.grantsOf(account).some((g) => g.goal === proposal.goal && !g.item && g.showsFrom <= proposal.born)
    );
  }

  /** The live grants by which an account gets at an item: on it, or on its goal from a moment before it was written. */
  reaching(account: string, item: Item): Grant[] {
    return this.grantsOf(account).filter(
      (g) => g.goal === item.goal && (g.item === null ? g.showsFrom <= item.born : g.item === item.id),
    );
  }

  seesParty(account: string, party: Party): boolean {
    if (this.member(account, party.household)) return true;
    return party.account === account && this.isLetIn(account, party.household);
  }

  seesGrant(account: string, grant: Grant): boolean {
    return this.seesAtHome(account, this.goal(grant.goal)) || this.grantsOf(account).includes(grant);
  }

  /** Whether it is one's own to share: an own "only me"; from sixteen all of one's own; and that of whom one may share for. */
  isOwn(account: string, goal: Goal): boolean {
    const self = this.member(account, goal.household);
    if (self && self.id === goal.author && goal.audience === "author") return true;
    return this.answersFor(account, goal.household, "share").some(
      (m) => m.age >= 16 && (goal.author === m.id || (goal.about.length === 1 && goal.about[0] === m.id)),
    );
  }

  may(account: string, verb: GrantVerb, grants: Grant[]): boolean {
    return grants.some((g) => this.grantsOf(account).includes(g) && strength[g.verb] >= strength[verb]);
  }

  memberById(id: string): Member {
    return found(this.members, id);
  }
  party(id: string): Party {
    return found(this.parties, id);
  }
  goal(id: string): Goal {
    return found(this.goals, id);
  }
  item(id: string): Item {
    return found(this.items, id);
  }
  task(id: string): Task {
    return found(this.tasks, id);
  }

  /** A line for every owner, or for the one whose "only me" it is about. */
  line(household: string, goal: Goal | null): void {
    const chain = goal?.audience === "author" ? goal.author : household;
    const key = `${household} ${chain}`;
    this.lines.set(key, (this.lines.get(key) ?? 0) + 1);
  }

  /** Of what somebody asked for and may not know of: where he or she belongs or belonged, or is or was let in. */
  lineOfATry(account: string, ids: string[]): void {
    const isKnown = (household: string) =>
      [...this.members, ...this.parties].some((m) => m.account === account && m.household === household);
    for (const household of this.households.filter(isKnown)) {
      const [most] = this.hidden(account, household)
        .filter(({ id }) => ids.includes(id))
        .sort((one, other) => other.depth - one.depth);
      if (most) this.line(household, most.goal);
    }
  }

  /** What of a household somebody does not see: itself (0), its goals (1), and what is under them (2). */
  private hidden(account: string, household: string): { id: string; goal: Goal | null; depth: number }[] {
    const isSeen = this.member(account, household) !== undefined || this.isLetIn(account, household);
    const under = (one: { id: string; goal: string }, depth: number) => {
      const goal = this.goal(one.goal);
      return goal.household === household ? [{ id: one.id, goal, depth }] : [];
    };
    return [
      ...(isSeen ? [] : [{ id: household, goal: null, depth: 0 }]),
      ...this.goals
        .filter((goal) => !this.seesGoal(account, goal))
        .flatMap(({ id }) => under({ id, goal: id }, 1)),
      ...this.items.filter((item) => !this.seesItem(account, item)).flatMap((item) => under(item, 2)),
      ...this.tasks
        .filter((task) => !this.seesTask(account, task))
        .flatMap((task) => under(task, task.item ? 2 : 1)),
      ...this.measured.filter((m) => !this.seesMeasured(account, m)).flatMap((m) => under(m, 1)),
    ];
  }

  /** Everything of these households that one account can get at, as names of rows. */
  view(account: string): string[] {
    const home = (household: string) => this.member(account, household) !== undefined;
    const atHome = (goal: string) => this.seesAtHome(account, this.goal(goal));
    const names = <Row extends { id: string }>(kind: string, rows: Row[], sees: (row: Row) => boolean) =>
      rows.filter(sees).map((row) => `${kind} ${row.id}`);
    return [
      ...this.households.filter((h) => home(h) || this.isLetIn(account, h)).map((id) => `household ${id}`),
      ...names("member", this.members, (m) => home(m.household)),
      ...names("party", this.parties, (p) => this.seesParty(account, p)),
      ...this.parties.filter((p) => this.isOwner(account, p.household)).map((p) => `invitation ${p.id}`),
      ...names("goal", this.goals, (g) => this.seesGoal(account, g)),
      ...this.goals.flatMap((g) => (atHome(g.id) ? g.about.map((id) => `about ${id} ${g.id}`) : [])),
      ...this.items.filter((i) => this.seesItem(account, i)).map((i) => `${i.kind} ${i.id}`),
      ...this.versions.filter((v) => this.seesVersion(account, v)).map((v) => `former ${v.kind} ${v.id}`),
      ...this.asked
        .filter((one) => this.seesAsked(account, one))
        .map(({ item, version }) => `asked ${item} ${version === this.item(item).version}`),
      ...names("said", this.said, (one) => this.seesItem(account, this.item(one.item))),
      ...names("evaluation", this.evaluations, (one) => home(one.household)),
      ...names("decision", this.decided, (one) => this.seesState(account, one)),
      ...names("task", this.tasks, (task) => this.seesTask(account, task)),
      ...names("former task", this.formerTasks, (one) => this.seesFormerTask(account, one)),
      ...names("claim", this.claims, (c) => this.seesTask(account, this.task(c.task))),
      ...names("mark", this.marks, (m) => this.seesTask(account, this.task(m.task))),
      ...names("state", this.states, (s) => this.seesState(account, s)),
      ...names("scale", this.scales, (one) => this.seesScale(account, one)),
      ...names("measured", this.measured, (one) => this.seesMeasured(account, one)),
      ...names("comment", this.comments, (c) => this.seesComment(account, c)),
      ...names("grant", this.grants, (g) => this.seesGrant(account, g)),
      ...names("period", this.periods, (p) => home(this.party(p.party).household)),
      ...names("consent", this.consents, (c) => atHome(c.goal)),
      ...names("proposal", this.proposals, (p) => this.seesProposal(account, p)),
      ...names("representation", this.representations, (r) => home(this.memberById(r.member).household)),
      ...names("closing", this.closings, (c) => home(c.household)),
      ...names("copy", this.copies, (c) => this.seesCopy(account, c)),
      ...[...this.lines].flatMap(([key, count]) => this.linesSeen(account, key, count)),
    ].sort();
  }

  private linesSeen(account: string, key: string, count: number): string[] {
    const [household = "", chain = ""] = key.split(" ");
    const isSeen =
      household === chain ? this.isOwner(account, household) : this.member(account, household)?.id === chain;
    return isSeen ? Array.from({ length: count }, (_, index) => `line ${chain} ${index + 1}`) : [];
  }
}

function found<Row extends { id: string }>(rows: Row[], id: string): Row {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error("The model lost something.");
  return row;
}
