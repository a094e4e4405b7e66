import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { today } from "#app/domain/days";
import { helperWithMail, lettersTo, pageFromFile, pathIn } from "#tests/support/asking-by-post";
import { bringsInList, moderatorAt, waitingList } from "#tests/support/lists-of-helpers";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { newSignIn, password } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";
import { contactForms, type Form } from "./contact-sent-twice";
import { listForms, type WaitingLists } from "./list-sent-twice";
import { type PageLetters, pageLinkForms } from "./page-link-sent-twice";
import { websiteForms } from "./website-sent-twice";

let mail: MailServer;
let product: RunningProduct;
let family: post.ByPost;
let goal: string;
let grant: string;
let open: { invitation: string; door: string };
let withdrawn: { invitation: string; door: string };
let neighbour: post.ByPost;
let partyId: string;
let helper: post.ByPost;
let helperPage: string;
let item: string;
let letters: PageLetters;
let lists: WaitingLists;
let old: Awaited<ReturnType<typeof pageFromFile>>;

beforeAll(async () => {
  mail = await openMailServer();
  product = await startProduct({ demo: true, settings: lettersTo(mail) });
  family = await post.signedUp(product.url, "Naima");
  goal = await post.writesGoal(family, "Rust in huis.");
  ({ helper, page: helperPage } = await helperWithMail(product.url, mail, "selam@example.nl"));
  partyId = (await post.letsIn(family, helper, "Selam")).partyId;
  grant = await post.shares(family, goal, "propose");
  item = await post.agrees(family, goal, "Samen de post openmaken");
  withdrawn = await post.invites(family, "Tineke");
  await family.send(`${withdrawn.invitation}/intrekken`, {});
  open = await post.invites(family, "Joost");
  neighbour = await withoutPlan("Joost");
  letters = {
    right: (await pageFromFile(product, mail, "samira.aitbrahim")).letter,
    hide: (await pageFromFile(product, mail, "pieter.zandbergen")).letter,
    away: (await pageFromFile(product, mail, "rosa.villanueva")).letter,
    over: (await pageFromFile(product, mail, "fatma.ozcelik")).letter,
  };
  await bringsInList(product, "goed.csv", ["Aisha Bakker"]);
  await bringsInList(product, "terug.csv", ["Bram Hoekstra"]);
  const moderator = await moderatorAt(product.url);
  lists = {
    moderator,
    approved: await waitingList(moderator, "goed.csv"),
    sentBack: await waitingList(moderator, "terug.csv"),
  };
  old = await pageFromFile(product, mail, "mihai.popovici");
});

afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

type Rows = Record<string, number>;

const words = (form: string) => `Twee keer: ${form}`;

const agreementPath = () => item.replace("onderdelen", "afspraken");

async function fromPage(page: string, fields: post.Fields, to = page, who = family) {
  return { who, to, fields: { ...post.hiddenOf(await who.ask(page)), ...fields } };
}

const ofHelper = (page: string, fields: post.Fields) => fromPage(page, fields, page, helper);

async function onATurn(what: string, more: post.Fields = {}) {
  const { leadsTo } = await post.fillIn(family, `${goal}/taken/nieuw`, {
    words: words(what),
    repeat: "daily",
  });
  const here = leadsTo ?? "";
  return { who: family, to: `${here}/${what}`, fields: { id: randomUUID(), day: today(), here, ...more } };
}

async function decidingToStop() {
  const moment = await post.fillIn(family, "/plan/terugkijken/nieuw", {});
  const stopped = await post.writesGoal(family, words("doel om te stoppen"));
  const page = `${moment.leadsTo}${stopped.replace("/plan", "")}`;
  return fromPage(page, { decision: "stop", words: words("besluit") });
}

async function takingOver() {
  const proposal = await post.proposes(helper, family, goal, words("overnemen"));
  return fromPage(proposal, { who: "Wij", what: words("overnemen"), when: "Nu" });
}

const forms: Form[] = [
  { form: "an account", written: () => newAccount(), makes: { accounts: 1, households: 1, members: 1 } },
  {
    form: "a plan of one's own",
    written: async () => ({
      who: neighbour,
      to: "/plan/begin",
      fields: post.hiddenOf(await neighbour.ask("/plan/begin")),
    }),
    makes: { households: 1, members: 1 },
  },
  {
    form: "a goal",
    written: () => fromPage("/plan/doelen/nieuw", { words: words("doel"), audience: "household" }),
    makes: { goals: 1 },
  },
  {
    form: "an agreement",
    written: () => fromPage(`${goal}/afspraken/nieuw`, { who: "Ik", what: words("afspraak"), when: "Nu" }),
    makes: { agreements: 1 },
  },
  {
    form: "how it goes",
    written: () => fromPage(`${goal}/voortgang/nieuw`, { words: words("voortgang") }),
    makes: { progress_entries: 1 },
  },
  {
    form: "where a goal stands",
    written: () =>
      fromPage(`${goal}/stand`, { lifecycle: "stopped", attainment: "own", words: words("stand") }),
    makes: { goal_states: 1 },
  },
  {
    form: "how far a goal is",
    written: () => fromPage(`${goal}/meting`, { compared: "better", words: words("meting") }),
    makes: { goal_measurements: 1 },
  },
  {
    form: "a correction of how far a goal is",
    written: async () => {
      const far = await post.writesGoal(family, words("doel om te meten"));
      await post.fillIn(family, `${far}/meting`, { compared: "same" });
      const { html } = await family.ask(far);
      const [page = ""] = /\/plan\/metingen\/[^"/]+\/verbeteren/.exec(html) ?? [];
      return fromPage(page, { compared: "better", words: words("verbeterde meting") });
    },
    makes: { goals: 1, goal_measurements: 2 },
  },
  {
    form: "a scale",
    written: async () => {
      const scaled = await post.writesGoal(family, words("doel met een schaal"));
      return fromPage(`${scaled}/schaal`, { expected: words("gehoopt") });
    },
    makes: { goals: 1, goal_scales: 1 },
  },
  {
    form: "a note",
    written: () => fromPage("/plan/opgeschreven/nieuw", { words: words("zomaar") }),
    makes: { notes: 1, note_texts: 1 },
  },
  {
    form: "a correction of a note",
    written: async () => {
      await post.fillIn(family, "/plan/opgeschreven/nieuw", { words: words("te verbeteren") });
      const { html } = await family.ask("/plan/opgeschreven");
      const [page = ""] = /\/plan\/opgeschreven\/[^"/]+\/verbeteren/.exec(html) ?? [];
      return fromPage(page, { words: words("verbeterd stukje") });
    },
    makes: { notes: 1, note_texts: 2 },
  },
  {
    form: "a task",
    written: () => fromPage(`${goal}/taken/nieuw`, { words: words("taak"), repeat: "daily" }),
    makes: { tasks: 1 },
  },
  {
    form: "a moment to look back",
    written: () => fromPage("/plan/terugkijken/nieuw", { onDay: "2026-01-02" }),
    makes: { evaluations: 1 },
  },
  {
    form: "a decision to stop",
    written: () => decidingToStop(),
    makes: { goals: 1, evaluations: 1, evaluation_decisions: 1, goal_states: 1 },
  },
  { form: "taking a turn", written: () => onATurn("op-mij"), makes: { tasks: 1, task_claims: 1 } },
  {
    form: "that a turn was done",
    written: () => onATurn("beurt", { mark: "done" }),
    makes: { tasks: 1, task_marks: 1 },
  },
  {
    form: "how it went with an agreement",
    written: () => fromPage(`${agreementPath()}/stand`, { step: "moved", moment: words("verschoven") }),
    makes: { agreement_states: 1 },
  },
  {
    form: "I do this",
    written: async () => {
      const fresh = await post.writesGoal(family, words("doel om te doen"));
      const one = await post.agrees(family, fresh, words("ik doe dit"));
      return fromPage(one, {}, `${one.replace("onderdelen", "afspraken")}/ik-doe-dit`);
    },
    makes: { goals: 1, agreements: 1, agreement_states: 1 },
  },
  {
    form: "an agreement for oneself",
    written: async () => {
      const page = await family.ask(`${goal}/afspraken/nieuw`);
      const taker = /value="(member:[^"]+)"/.exec(page.html)?.[1] ?? "";
      return fromPage(`${goal}/afspraken/nieuw`, { taker, what: words("zelf"), when: "Nu" });
    },
    makes: { agreements: 1, agreement_takers: 1, agreement_states: 1 },
  },
  {
    form: "other words for a goal",
    written: async () => {
      const changed = await post.writesGoal(family, words("nieuw doel"));
      return fromPage(`${changed}/veranderen`, { words: words("ander doel") });
    },
    makes: { goals: 1, goal_versions: 1 },
  },
  {
    form: "another title of the plan",
    written: () => fromPage("/plan/titel", { words: words("titel") }),
    makes: { plan_titles: 1 },
  },
  {
    form: "a task that is changed",
    written: async () => {
      const task =
        (await post.fillIn(family, `${goal}/taken/nieuw`, { words: words("taak"), repeat: "daily" }))
          .leadsTo ?? "";
      return fromPage(`${task}/veranderen`, { words: words("andere taak"), repeat: "daily" });
    },
    makes: { tasks: 1, task_versions: 1 },
  },
  {
    form: "other words for an agreement",
    written: () =>
      fromPage(`${agreementPath()}/veranderen`, {
        ...{ who: "Wij", what: words("andere afspraak"), when: "Nu" },
      }),
    makes: { agreement_versions: 1 },
  },
  {
    form: "a correction of how it went",
    written: async () => {
      const entry = (await post.tells(family, goal, words("verbeteren"))).replace("onderdelen", "voortgang");
      return fromPage(`${entry}/verbeteren`, { words: words("verbeterd") });
    },
    makes: { progress_entries: 1, progress_versions: 1 },
  },
  {
    form: "a comment",
    written: () => fromPage(goal, { words: words("reactie") }, `${goal}/reacties`),
    makes: { comments: 1 },
  },
  {
    form: "a comment on an agreement",
    written: () => fromPage(item, { words: words("reactie") }, `${item}/reacties`),
    makes: { comments: 1 },
  },
  {
    form: "a proposal",
    written: () => ofHelper(`${goal}/voorstellen/nieuw`, { who: "Ik", what: words("voorstel"), when: "Nu" }),
    makes: { proposals: 1 },
  },
  { form: "taking a proposal over", written: () => takingOver(), makes: { proposals: 1, agreements: 1 } },
  {
    form: "an invitation",
    written: () => fromPage("/plan/mensen/uitnodigen", { name: "Farid", kind: "helper" }),
    makes: { parties: 1, invitations: 1 },
  },
  {
    form: "new words for an invitation",
    written: () => fromPage(withdrawn.invitation, {}, `${withdrawn.invitation}/vernieuwen`),
    makes: { invitations: 1 },
  },
  { form: "sharing a goal", written: () => sharing(), makes: { grants: 1 } },
  ...contactForms(() => ({ helper, page: helperPage, mail })),
  ...pageLinkForms(
    () => product.url,
    () => letters,
  ),
  ...listForms(() => lists),
  ...websiteForms(() => product.url),
];

describe("a form that is sent more than once", () => {
  let before: Rows;

  beforeAll(async () => {
    before = await countRows();
  });

  test.each(forms)("shows the same page each time: $form", async ({ written }) => {
    const { who, to, fields } = await written();
    const together = await Promise.all([who.send(to, fields), who.send(to, fields), who.send(to, fields)]);
    const answers = [...together, await who.send(to, fields)].map(({ status, leadsTo }) => ({
      status,
      leadsTo,
    }));
    const [{ leadsTo } = { leadsTo: null }] = answers;
    expect(answers).toEqual(answers.map(() => ({ status: 302, leadsTo })));
    expect((await who.ask(leadsTo ?? "")).status).toBe(200);
  });

  test("made its rows once", async () => {
    const after = await countRows();
    const made = Object.fromEntries(
      Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)]),
    );
    const expected: Rows = Object.fromEntries(Object.keys(after).map((table) => [table, 0]));
    for (const { makes } of forms)
      for (const [table, count] of Object.entries(makes)) expected[table] = (expected[table] ?? 0) + count;
    expect(made).toEqual(expected);
  });
});

const ends = [
  { act: "accepting an invitation", who: () => neighbour, to: () => open.door, leadsTo: () => open.door },
  {
    act: "withdrawing an invitation",
    who: () => family,
    to: () => `${withdrawn.invitation}/intrekken`,
    leadsTo: () => withdrawn.invitation,
  },
  { act: "taking a grant back", who: () => family, to: () => grant, leadsTo: () => goal },
  ...["bevestigen", "hulp-stopt", "na-de-hulp", "niet-meer-binnenlaten"].map((what) => ({
    act: `what an owner says of somebody from outside (${what})`,
    who: () => family,
    to: () => `/plan/mensen/${partyId}/${what}`,
    leadsTo: () => "/plan/mensen",
  })),
  { act: "signing out", who: () => neighbour, to: () => "/uitloggen", leadsTo: () => "/" },
  { act: "choosing a language", who: () => family, to: () => "/taal", leadsTo: () => "/" },
];

test.each(ends)("$act twice, or by two taps at once, is as good as once", async ({ who, to, leadsTo }) => {
  const fields = { id: randomUUID(), language: "nl" };
  const send = () => who().send(to(), fields);
  const answers = [...(await Promise.all([send(), send()])), await send()];
  for (const answer of answers) {
    if (answer.status !== 422) expect([answer.status, answer.leadsTo]).toEqual([302, leadsTo()]);
    else expect(post.headingOf(answer)).not.toBe("");
  }
});

test("a plan that is closed by a double click is closed once, and opened again once", async () => {
  const person = await post.signedUp(product.url, "Rachida");
  const fields = post.hiddenOf(await person.ask("/plan/afsluiten"));
  const closed = await Promise.all([1, 2].map(() => person.send("/plan/afsluiten", fields)));
  const [summary] = closed.map(({ leadsTo }) => leadsTo ?? "");
  expect(closed.map(({ status, leadsTo }) => [status, leadsTo])).toEqual([
    [302, summary],
    [302, summary],
  ]);
  const opened = await Promise.all([1, 2].map(() => person.send(`${summary}/openen`, {})));
  expect(opened.map(({ leadsTo }) => leadsTo)).toEqual(["/plan", "/plan"]);
  const [rows] =
    await product.admin(`select (select count(*)::int from plan_closings where household_id = '${fields.householdId}') as closings,
    (select count(*)::int from plan_reopenings where household_id = '${fields.householdId}') as reopenings,
    (select count(*)::int from plan_snapshots where household_id = '${fields.householdId}') as copies`);
  expect(rows).toEqual({ closings: 1, reopenings: 1, copies: 1 });
});

test("signing in by a double click ends in the plan", async () => {
  const person = await post.signedUp(product.url, "Wim");
  const visitor = post.byPost(product.url);
  const fields = { signIn: person.signIn, password };
  const answers = await Promise.all([visitor.send("/inloggen", fields), visitor.send("/inloggen", fields)]);
  for (const answer of answers) expect([answer.status, answer.leadsTo]).toEqual([302, "/plan"]);
  expect((await visitor.ask("/plan")).status).toBe(200);
});

test("two tabs with the same page make two different things, and none is lost", async () => {
  const tabs = await Promise.all([fromPage("/plan/doelen/nieuw", {}), fromPage("/plan/doelen/nieuw", {})]);
  for (const [number, { to, fields }] of tabs.entries())
    await family.send(to, { ...fields, words: `Tab ${number}` });
  const plan = post.mainOf(await family.ask("/plan"));
  expect(plan).toContain("Tab 0");
  expect(plan).toContain("Tab 1");
});

test("two tabs that each renew a lost invitation leave one that opens the door", async () => {
  const { invitation } = await post.invites(family, "Rosa");
  await family.send(`${invitation}/intrekken`, {});
  const tabs = await Promise.all([family.ask(invitation), family.ask(invitation)]);
  for (const tab of tabs) await family.send(`${invitation}/vernieuwen`, post.hiddenOf(tab));
  const [counted] = await product.admin(`select count(*)::int as n from invitations where withdrawn_at is null
    and party_id = '${invitation.split("/").at(-1)}'`);
  expect(counted).toEqual({ n: 1 });
});

/** Who comes for an invitation gets an account, and no plan. */
async function withoutPlan(name: string): Promise<post.ByPost> {
  const person = post.byPost(product.url);
  const fields = { name, signIn: newSignIn(name), password };
  await post.fillIn(person, "/account/nieuw?verder=/gedeeld", fields, "/account/nieuw");
  return person;
}

async function newAccount() {
  const who = post.byPost(product.url);
  const { id = randomUUID() } = post.hiddenOf(await who.ask("/account/nieuw"));
  return { who, to: "/account/nieuw", fields: { id, name: "Aisha", signIn: newSignIn("aisha"), password } };
}

async function sharing() {
  const page = await family.ask(`${goal}/delen`);
  const partyId = /name="partyId"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  return { who: family, to: `${goal}/delen`, fields: { ...post.hiddenOf(page), partyId, verb: "comment" } };
}

async function countRows(): Promise<Rows> {
  const tables = [...new Set(forms.flatMap(({ makes }) => Object.keys(makes)))];
  const [row] = await product.admin(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(", ")}`,
  );
  return row as Rows;
}

test("that something is missing, sent twice, counts once; and once more from another page", async () => {
  const gaps = async () =>
    Number((await product.admin("select coalesce(sum(missed), 0) as n from supply_gaps"))[0]?.n);
  const visitor = post.byPost(product.url);
  const report = async () => post.hiddenOf(await visitor.ask("/hulp?plek=Onbekend"));
  const before = await gaps();
  const fields = await report();
  await Promise.all([1, 2].map(() => visitor.send("/hulp/ontbreekt", fields)));
  expect(await gaps()).toBe(before + 1);
  await visitor.send("/hulp/ontbreekt", await report());
  expect(await gaps()).toBe(before + 2);
});

test("an address for mail, sent by a double click, is one address with one letter", async () => {
  const rows = async () => Number((await product.admin("select count(*) as n from answer_addresses"))[0]?.n);
  const before = await rows();
  const { to, fields } = await ofHelper("/aanvragen/instellen/mail", { email: "anders@example.nl" });
  const answers = await Promise.all([helper.send(to, fields), helper.send(to, fields)]);
  for (const { leadsTo } of answers) expect(leadsTo).toBe("/aanvragen/instellen?bewaard");
  expect(await rows()).toBe(before + 1);
});

test("a new link for a page from a file, asked by a double click and once more, is one link in one letter", async () => {
  const of = `helper_id = '${old.page.split("/").at(-1)}'`;
  await product.admin(`update page_reminders set expires_at = now() where ${of}`);
  const visitor = post.byPost(product.url);
  const to = `${pathIn(old.letter)}/nieuw`;
  mail.letters.length = 0;
  const come = () => mail.letters.filter(({ envelope }) => envelope.to[0] === old.letter.envelope.to[0]);
  const answers = await Promise.all([1, 2].map(() => visitor.send(to, {})));
  await expect.poll(() => come().length, { timeout: 15_000 }).toBe(1);
  for (const { status, leadsTo } of [...answers, await visitor.send(to, {})])
    expect([status, leadsTo]).toEqual([302, `${to}?verstuurd`]);
  for (const renewed of come()) expect((await visitor.ask(pathIn(renewed))).status).toBe(200);
  const live = `select count(*)::int as n from page_reminders where ${of} and expires_at > now()`;
  expect(await product.admin(live)).toEqual([{ n: 1 }]);
  expect(come()).toHaveLength(1);
});
