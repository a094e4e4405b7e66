import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { today } from "#app/domain/days";
import { testOn } from "#tests/support/database";
import { changed, hello, listen, listensAt, type OpenStream, opens } from "#tests/support/open-stream";
import * as post from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

let product: RunningProduct;
let owner: post.ByPost;
let member: post.ByPost & { memberId: string };
let helper: post.ByPost;
let goal: string;
let other: string;
let revoke: string;
let open: OpenStream[];
let left: OpenStream;
let leftBy: unknown;

beforeAll(async () => {
  product = await startProduct();
  owner = await post.signedUp(product.url, "Naima");
  member = await joins("Samir");
  helper = await post.signedUp(product.url, "Joke");
  goal = await post.writesGoal(owner, "Wij willen slapen.");
  other = await post.writesGoal(owner, "Wij willen rust.");
  await post.letsIn(owner, helper, "Joke");
  revoke = await post.shares(owner, goal, "comment");
  open = [];
  const before = (await product.admin("select account_id from sessions")).map((row) => row.account_id);
  left = await opens(await joins("Ilyas"), "/plan/opgeschreven");
  const after = await product.admin("select account_id from sessions");
  leftBy = after.find((row) => !before.includes(row.account_id))?.account_id;
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(() => {
  left?.close();
  return product?.stop();
});

const joins = (name: string) => post.joins(owner, name);

async function hears(person: post.ByPost, path: string): Promise<OpenStream> {
  const stream = await opens(person, path);
  open.push(stream);
  await stream.until(/retry/);
  return stream;
}

const writes = (person: post.ByPost, words: string, audience: string) =>
  post.fillIn(person, "/plan/doelen/nieuw", { words, audience });

describe("a page that is open", () => {
  test("hears that it has changed, and not one word of what", async () => {
    const page = await hears(member, goal);
    const plan = await hears(member, "/plan");
    await post.tells(owner, goal, "Vannacht sliepen wij door.");
    await page.until(/changed/);
    await plan.until(/changed/);
    expect([page.heard(), plan.heard()]).toEqual([hello + changed, hello + changed]);
    expect(page.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
    });
  });

  test("hears nothing of what it does not show: another goal, or that somebody looked", async () => {
    const page = await hears(member, goal);
    await post.tells(owner, other, "Het was stil.");
    await owner.ask(goal);
    await post.tells(owner, goal, "Wij sliepen.");
    await page.until(/changed/);
    expect(page.heard()).toBe(hello + changed);
  });

  test("hears at once of what changed between its loading and its listening", async () => {
    const address = await listensAt(member, goal);
    await post.tells(owner, goal, "Wij sliepen weer.");
    const page = await listen(member, address);
    open.push(page);
    await page.until(/changed/);
  });

  test("hears nothing where nothing changed, however often it is loaded", async () => {
    await member.ask(goal);
    const address = await listensAt(member, goal);
    expect(await listensAt(member, goal)).toBe(address);
    const page = await listen(member, address);
    open.push(page);
    await post.tells(owner, goal, "En nog eens.");
    await page.until(/changed/);
    expect(page.heard()).toBe(hello + changed);
  });
});

test.each(["/plan", "goal"])("what is only for oneself wakes nobody else who has %s open", async (where) => {
  const path = where === "goal" ? goal : where;
  const [theirs, own] = [await hears(member, path), await hears(owner, "/plan")];
  await writes(owner, "Dit is alleen van mij.", "author");
  await own.until(/changed/);
  await post.tells(owner, goal, "Dit is voor iedereen.");
  await theirs.until(/changed/);
  expect(theirs.heard()).toBe(hello + changed);
});

/** Of the whole family, and not of whoever was let in. */
describe("an open page of the family", () => {
  let task: string;
  let moment: string;
  let proposal: string;
  const goalOf = (path: string) => path.split("/").at(-1) ?? "";
  const addsTask = async (to: string) =>
    (await post.fillIn(owner, `${to}/taken/nieuw`, { words: "Brood halen", repeat: "daily" })).leadsTo ?? "";
  const decides = (about: string) =>
    post.fillIn(owner, `${moment}/doelen/${goalOf(about)}`, { decision: "goOn", words: "Het helpt." });
  const notes = (audience: string) =>
    post.fillIn(owner, "/plan/opgeschreven/nieuw", { words: "Een dag van niets.", audience });
  const looksBack = async () => (await post.fillIn(owner, "/plan/terugkijken/nieuw", {})).leadsTo ?? "";
  const tellsStory = (audience: string) =>
    post.fillIn(owner, "/plan/belangrijk/verhaal/nieuw", { words: "Wie wij zijn", reason: "Wij.", audience });
  const draws = () =>
    post.fillIn(owner, "/plan/netwerk/nieuw", { name: "Toos", ring: "close", side: "informal" });
  const asksMember = async () => {
    const about = { words: "Samir wil werken.", audience: "household", about: member.memberId };
    await post.shares(owner, (await post.fillIn(owner, "/plan/doelen/nieuw", about)).leadsTo ?? "", "see");
  };
  const accepts = () =>
    post.fillIn(owner, proposal, { who: "Ik", what: "Bellen", when: "Vandaag", decision: "accepted" });
  const takes = () => owner.send(`${task}/op-mij`, { id: randomUUID(), day: today() });

  const pages: Record<string, { path: () => string; changes: () => Promise<unknown> }> = {
    "the tasks of the week": { path: () => "/plan/taken", changes: () => takes() },
    "one task": { path: () => task, changes: () => takes() },
    "looking back": { path: () => "/plan/terugkijken", changes: () => looksBack() },
    "one moment of looking back": { path: () => moment, changes: () => decides(goal) },
    "what was just written down": { path: () => "/plan/opgeschreven", changes: () => notes("household") },
    "our story": { path: () => "/plan/verhaal", changes: () => tellsStory("household") },
    "how the plan is set up": {
      path: () => "/plan/opzet",
      changes: () => post.fillIn(owner, "/plan/opzet", { template: "familyGroup" }),
    },
    "who belongs to the family": {
      path: () => "/plan/gezin",
      changes: () => post.fillIn(owner, "/plan/gezin/nieuw", { name: "Amira" }),
    },
    "who was let in": { path: () => "/plan/mensen", changes: () => post.invites(owner, "Selam") },
    "the map of people": { path: () => "/plan/netwerk", changes: () => draws() },
    "how a goal went over time": {
      path: () => `${goal}/verloop`,
      changes: () => post.fillIn(owner, `${goal}/meting`, { compared: "better", words: "Het gaat." }),
    },
    "what is decided of a goal": {
      path: () => `${moment}/doelen/${goalOf(goal)}`,
      changes: () => decides(goal),
    },
    "a proposal to decide on": { path: () => proposal, changes: () => accepts() },
    "who sees what": { path: () => "/plan/wie-ziet-wat", changes: () => writes(owner, "Rust.", "household") },
    "what a member is asked": { path: () => "/plan/vragen", changes: () => asksMember() },
  };
  const pagesInOrder = Object.values(pages);

  beforeAll(async () => {
    await owner.send(revoke, { id: randomUUID() });
    revoke = await post.shares(owner, goal, "propose");
  });
  beforeEach(async () => {
    [task, moment] = [await addsTask(goal), await looksBack()];
    proposal = await post.proposes(helper, owner, goal, "Samen bellen");
  });

  test.each(Object.entries(pages))(
    "hears that another one changed it: %s",
    async (_page, { path, changes }) => {
      const page = await hears(member, path());
      await changes();
      await page.until(/changed/);
      expect(page.heard()).toBe(hello + changed);
    },
  );

  test.each<[string, () => string, () => Promise<unknown>]>([
    ["the tasks", () => "/plan/taken", () => takes()],
    ["one moment of looking back", () => moment, () => decides(goal)],
    ["looking back", () => "/plan/terugkijken", () => decides(goal)],
    ["what was just written down", () => "/plan/opgeschreven", () => notes("household")],
    ["the story", () => "/plan/verhaal", () => tellsStory("household")],
  ])("hears nothing of what is only for oneself: %s", async (_page, path, forAll) => {
    const secret = (await writes(owner, "Dit is alleen van mij.", "author")).leadsTo ?? "";
    const [theirs, own] = [await hears(member, path()), await hears(owner, path())];
    await addsTask(secret);
    await decides(secret);
    await notes("author");
    await tellsStory("author");
    await own.until(/changed/);
    await forAll();
    await theirs.until(/changed/);
    expect(theirs.heard()).toBe(hello + changed);
  });

  test.each([pagesInOrder.slice(0, 7), pagesInOrder.slice(7)].map((some, turn) => ({ turn, some })))(
    "is closed once its reader is not of the family any more, and hears nothing more: $turn",
    async ({ some }) => {
      const leaver = await joins("Yassin");
      const left = await Promise.all(some.map(({ path }) => hears(leaver, path())));
      await post.fillIn(leaver, "/plan/gezin/weggaan", {});
      await notes("household");
      for (const page of left) await page.ended();
      expect(left.map((page) => page.heard())).toEqual(left.map(() => hello));
      expect((await listen(helper, await listensAt(owner, "/plan/taken"))).status).toBe(404);
    },
  );
});

describe("hole 2: the open page of somebody from outside", () => {
  test("hears what was shared with that person, and nothing else", async () => {
    const page = await hears(helper, goal);
    await post.tells(owner, other, "Hier gaat het niet over.");
    await writes(owner, "Dit is voor het gezin.", "household");
    await writes(owner, "Dit is voor de eigenaars.", "owners");
    await post.tells(owner, goal, "Hier gaat het over.");
    await page.until(/changed/);
    expect(page.heard()).toBe(hello + changed);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["something is new in it", () => post.tells(owner, goal, "Weer een dag.")],
    ["it is taken back", () => owner.send(revoke, { id: randomUUID() })],
  ])("that lists what is shared hears that %s, and nothing of what is not", async (what, changes) => {
    await product.admin("update ledger_entries set at = at - interval '1 hour'");
    const page = await hears(helper, "/gedeeld");
    await post.tells(owner, other, "Hier gaat het niet over.");
    await writes(owner, "Dit is voor het gezin.", "household");
    await post.invites(owner, "Iemand anders");
    await changes();
    await page.until(/changed/);
    expect(page.heard()).toBe(hello + changed);
    if (what === "it is taken back") revoke = await post.shares(owner, goal, "propose");
  });

  test("hears nothing more once the grant is taken back, and is closed", async () => {
    const pages = [await hears(helper, goal), await hears(helper, `${goal}/verloop`)];
    await owner.send(revoke, { id: randomUUID() });
    for (const page of pages) await page.ended();
    await post.tells(owner, goal, "Dit leest zij niet meer.");
    expect(pages.map((page) => page.heard())).toEqual([hello, hello]);
    expect((await listen(helper, await listensAt(owner, goal))).status).toBe(404);
  });
});

describe("who may listen", () => {
  test("nobody who is not signed in, was not let in, or asks for what is no page", async () => {
    const address = await listensAt(owner, goal);
    const stranger = await post.signedUp(product.url, "Vreemd");
    const statusOf = async (person: post.ByPost, at: string) => (await listen(person, at)).status;
    expect(await statusOf(post.byPost(product.url), address)).toBe(401);
    expect(await statusOf(stranger, address)).toBe(404);
    expect(await statusOf(stranger, await listensAt(owner, "/plan"))).toBe(404);
    for (const wrong of ["", "?pagina=goal", "?pagina=constructor&id=1", "?pagina=goal&id=%27"])
      expect(await statusOf(owner, `/bijblijven${wrong}`)).toBe(404);
  });

  test("nobody any more who signed out, in whatever tab", async () => {
    const page = await hears(member, goal);
    const tab = { ...member, cookies: new Map(member.cookies) };
    const here = await hears(owner, goal);
    await member.send("/uitloggen", {});
    await page.ended();
    expect(page.heard()).toBe(hello);
    expect((await listen(tab, await listensAt(owner, goal))).status).toBe(401);
    await post.tells(owner, goal, "Zij is weg.");
    await here.until(/changed/);
  });

  test("the ninth page of one person closes the first", async () => {
    const pages: OpenStream[] = [];
    for (let count = 0; count < 8; count++) pages.push(await hears(owner, goal));
    const ninth = await hears(owner, goal);
    await pages[0]?.ended();
    await post.tells(owner, goal, "De rest luistert nog.");
    for (const page of [...pages.slice(1), ninth]) await page.until(/changed/);
  });

  /** Opened before all others, so that its sign of life is nearly due; the others here go on. */
  test("nobody whose session ended, although nothing happens any more: the next sign of life ends it", async () => {
    await product.admin(`update sessions set expires_at = now() where account_id = '${leftBy}'`);
    await left.ended();
  });

  test("nobody whose session ends while the page is open, and listening prolongs none", async () => {
    const address = await listensAt(owner, goal);
    await product.admin("update sessions set expires_at = now() + interval '5 minutes'");
    const page = await listen(owner, address);
    await page.until(/retry/);
    const [left] = await product.admin(
      "select max(expires_at) < now() + interval '6 minutes' as soon from sessions",
    );
    expect(left?.soon).toBe(true);
    const theirs = testOn === "postgres" ? await listen(helper, await listensAt(helper, "/plan")) : null;
    await product.admin("update sessions set expires_at = now()");
    expect((await listen(owner, address)).status).toBe(401);
    page.close();
    if (!theirs) return;
    await post.signedUp(product.url, "Later");
    await product.admin("select pg_notify('bij_ons_news', id::text) from households");
    await theirs.ended();
    expect(theirs.heard()).toBe(hello);
  });
});
