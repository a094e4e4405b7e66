import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let family: post.ByPost;
let helper: post.ByPost;

beforeAll(async () => {
  product = await startProduct();
  family = await post.signedUp(product.url, "Naima");
});

/** Somebody new each time, for whoever looks at invitations has no more than twenty tries in a quarter of an hour. */
beforeEach(async () => {
  helper = await post.signedUp(product.url, "Selam");
});

afterAll(() => product?.stop());

type Invited = Awaited<ReturnType<typeof post.invites>>;

interface Closed {
  door: string;
  /** What happens to the invitation before this person comes with its words. */
  before: (invited: Invited) => Promise<unknown>;
  who: () => post.ByPost;
  status: number;
  says: string;
}

const closed: Closed[] = [
  {
    door: "one that has expired",
    before: () =>
      product.admin(
        "update invitations set expires_at = now() - interval '1 minute' where accepted_at is null",
      ),
    who: () => helper,
    status: 200,
    says: t("sharing:accept.states.expired"),
  },
  {
    door: "one that the family has withdrawn",
    before: ({ invitation }) => family.send(`${invitation}/intrekken`, {}),
    who: () => helper,
    status: 200,
    says: t("sharing:accept.states.withdrawn"),
  },
  {
    door: "one that somebody else has used",
    before: async ({ door }) => (await post.signedUp(product.url, "Joost")).send(door, {}),
    who: () => helper,
    status: 200,
    says: t("sharing:accept.states.used"),
  },
  {
    door: "one that oneself has used",
    before: ({ door }) => helper.send(door, {}),
    who: () => helper,
    status: 200,
    says: t("sharing:accept.accepted.title"),
  },
  {
    door: "one of one's own family",
    before: async () => {},
    who: () => family,
    status: 200,
    says: t("sharing:accept.states.own-household"),
  },
];

test.each(closed)(
  "an invitation opens nothing and says why: $door",
  async ({ before, who, status, says }) => {
    const invited = await post.invites(family, "Selam Gebrezgi");
    await before(invited);
    const present = await comeInSoFar();
    const looked = await who().ask(invited.door);
    expect([looked.status, post.mainOf(looked)]).toEqual([status, expect.stringContaining(says)]);
    expect(post.mainOf(looked)).not.toContain("Selam Gebrezgi");

    const tried = await who().send(invited.door, {});
    if (tried.status === 302) expect(tried.leadsTo).toBe(invited.door);
    else expect([tried.status, post.mainOf(tried)]).toEqual([422, expect.stringContaining(says)]);
    expect(await comeInSoFar()).toBe(present);
  },
);

test("five of the six words, or one that is wrong, open nothing", async () => {
  const { door } = await post.invites(family, "Selam");
  const words = door.split("/").at(-1)?.split("-") ?? [];
  for (const typed of [
    words.slice(1),
    [...words.slice(0, 5), "kaas"],
    [...words, "kaas"],
    [...words].reverse(),
  ]) {
    const answer = await helper.ask(`/uitnodiging/${typed.join("-")}`);
    expect([answer.status, post.headingOf(answer)]).toEqual([404, t("sharing:accept.unusable")]);
    const tried = await helper.send(`/uitnodiging/${typed.join("-")}`, {});
    expect([404, 422]).toContain(tried.status);
    expect(post.headingOf(tried)).toBe(t("sharing:accept.unusable"));
  }
});

test("the six words work with capitals, commas and too many spaces", async () => {
  const { door } = await post.invites(family, "Selam");
  const typed = ` ${door.split("/").at(-1)?.split("-").join(" ,  ").toUpperCase()}. `;
  const answer = await helper.ask(`/uitnodiging?woorden=${encodeURIComponent(typed)}`);
  expect(answer.leadsTo).toBe(door);
});

test("who has no account yet makes one on the way in, and gets no plan that was not asked for", async () => {
  const { door } = await post.invites(family, "Buurvrouw");
  const neighbour = post.byPost(product.url);
  expect((await neighbour.ask(door)).leadsTo).toBe(`/inloggen?verder=${encodeURIComponent(door)}`);
  const account = { name: "Toos", signIn: "toos-van-boven", password: "een paar lange woorden" };
  const signedUp = await post.fillIn(
    neighbour,
    `/account/nieuw?verder=${encodeURIComponent(door)}`,
    account,
    "/account/nieuw",
  );
  expect(signedUp.leadsTo).toBe(door);
  expect((await neighbour.send(door, {})).leadsTo).toBe(door);
  expect((await neighbour.ask("/plan")).leadsTo).toBe("/plan/begin");
});

test("after twenty wrong tries there is a pause, also for the right words", async () => {
  const guesser = await post.signedUp(product.url, "Rik");
  const { door } = await post.invites(family, "Rik");
  for (let tried = 0; tried < 20; tried++) {
    expect((await guesser.ask("/uitnodiging/een-twee-drie-vier-vijf-zes")).status).toBe(404);
  }
  const paused = await guesser.ask("/uitnodiging/een-twee-drie-vier-vijf-zes");
  expect(paused.status).toBe(429);
  expect(post.headingOf(paused)).not.toBe("");
  expect(post.headingOf(paused)).not.toBe(t("common:stops.broken.title"));
  expect((await guesser.ask(door)).status).toBe(429);
  expect((await guesser.send(door, {})).status).toBe(429);
});

test("words that are sent at once, past the page, are counted just the same", async () => {
  const guesser = await post.signedUp(product.url, "Rik");
  for (let tried = 0; tried < 20; tried++) await guesser.send("/uitnodiging/een-twee-drie-vier-vijf-zes", {});
  expect((await guesser.send("/uitnodiging/een-twee-drie-vier-vijf-zes", {})).status).toBe(429);
});

/** How many people wait, in the family's own list, for its yes. */
async function comeInSoFar(): Promise<number> {
  const { html } = await family.ask("/plan/mensen");
  return html.split("/bevestigen").length - 1;
}
