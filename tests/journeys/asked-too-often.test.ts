import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { askedPath, asksByPost, helperWithMail, lettersTo, pathIn } from "#tests/support/asking-by-post";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let mail: MailServer;
let product: RunningProduct;
let helper: post.ByPost;
let page: string;

beforeAll(async () => {
  mail = await openMailServer();
  product = await startProduct({ demo: true, settings: lettersTo(mail) });
  ({ helper, page } = await helperWithMail(product.url, mail, "selam@example.nl"));
});
afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

const asks = (more: post.Fields = {}) => asksByPost(product.url, page, more);
const wrong = "appel peer kers druif banaan kiwi";

/** One after the other, so that nobody is told that it is busy: that would not be counted. */
async function inARow(times: number, ask: (at: number) => Promise<post.Answer>): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < times; at++) statuses.push((await ask(at)).status);
  return statuses;
}
const first = (times: number, status: number) => [...Array(times).fill(status), 429, 429];

async function codeOf(person: post.ByPost): Promise<string> {
  const { html } = await person.ask("/vraag/verstuurd");
  return [...html.matchAll(/<strong>([a-z]+)<\/strong>/g)].map(([, word]) => word).join(" ");
}

describe("codes: after many wrong ones the right one gets no answer either, from this network alone,", () => {
  test("where they are filled in", async () => {
    const { person } = await asks();
    const code = await codeOf(person);
    const guesser = post.byPost(product.url);
    expect(await inARow(102, () => guesser.send("/vraag", { code: wrong }))).toEqual(first(100, 422));
    expect((await guesser.send("/vraag", { code })).status).toBe(429);
    expect((await post.byPost(product.url).send("/vraag", { code })).leadsTo).toBe("/vraag/stand");
  });

  test("where somebody says yes", async () => {
    const { person } = await asks({ name: "Jansje" });
    await post.fillIn(helper, await askedPath(helper, "Jansje"), { kind: "accepted" });
    const code = (await codeOf(person)).replaceAll(" ", "-");
    const guesser = post.byPost(product.url);
    const sayYes = (held: string) => {
      guesser.cookies.set("vraag", held);
      return guesser.send("/vraag/stand/ja", {});
    };
    const statuses = await inARow(102, () => sayYes(wrong.replaceAll(" ", "-")));
    expect(statuses).toEqual(first(100, 404));
    expect((await sayYes(code)).status).toBe(429);
    const [row] = await product.admin(
      "select count(*)::int as confirmed from contact_requests where confirmed_at is not null",
    );
    expect(row).toEqual({ confirmed: 0 });
    expect((await person.send("/vraag/stand/ja", {})).leadsTo).toBe("/vraag/stand");
  });
});

describe("links", () => {
  test("a made-up one, a used one and one of nobody look alike", async () => {
    const guesser = post.byPost(product.url);
    const made = await guesser.ask(`/antwoord/${"x".repeat(22)}`);
    const told = [made.status, post.mainOf(made)];
    expect(told).toEqual([404, expect.stringContaining(t("contact:deadLink.title"))]);
    expect(post.mainOf(await guesser.ask("/antwoord/nothing"))).toBe(post.mainOf(made));
  });

  test("after many wrong ones the right one neither opens nor answers, from this network alone", async () => {
    mail.letters.length = 0;
    await asks();
    const links = () => mail.letters.map(pathIn).filter((path) => path.startsWith("/antwoord/"));
    await expect.poll(links, { timeout: 15_000 }).toHaveLength(1);
    const [link = ""] = links();
    const guesser = post.byPost(product.url);
    const made = `/antwoord/${"y".repeat(22)}`;
    const yes = { id: newId(), kind: "accepted" };
    expect(await inARow(122, () => guesser.send(made, yes))).toEqual(first(120, 302));
    const [asked, sent] = [await guesser.ask(link), await guesser.send(link, yes)];
    expect([asked.status, sent.status, asked.headers.get("Retry-After")]).toEqual([429, 429, "900"]);
    expect((await post.byPost(product.url).ask(link)).status).toBe(200);
  });

  test.each([
    ["look at a request", "GET", "/antwoord/:link", 404],
    ["ask for another one to answer", "POST", "/antwoord/:link/nieuwe-link", 302],
    ["stop a contact", "POST", "/antwoord/:link/stoppen", 302],
    ["look at a page", "GET", "/nagekeken/:link", 404],
    ["say that a page is right", "POST", "/nagekeken/:link", 302],
    ["look at what was hidden", "GET", "/nagekeken/:link/verbergen", 404],
    ["hide a page", "POST", "/nagekeken/:link/verbergen", 302],
    ["look before taking away", "GET", "/nagekeken/:link/weghalen", 404],
    ["take a page away", "POST", "/nagekeken/:link/weghalen", 302],
    ["look before taking over", "GET", "/nagekeken/:link/overnemen", 404],
    ["take a page over", "POST", "/nagekeken/:link/overnemen", 401],
    ["ask for another one about a page", "POST", "/nagekeken/:link/nieuw", 302],
  ])("to %s are not tried by the hundreds", async (_does, method, path, status) => {
    const guesser = post.byPost(product.url);
    const made = (at: number) => path.replace(":link", `${at}`.padStart(22, "z"));
    const open = (at: number) => (method === "GET" ? guesser.ask(made(at)) : guesser.send(made(at), {}));
    expect(await inARow(122, open)).toEqual(first(120, status));
  });
});

describe("reading everything", () => {
  test("no search engine lists a page about a person, a search, or what a link opens", async () => {
    const reader = post.byPost(product.url);
    const listed = async (path: string) => (await reader.ask(path)).headers.get("X-Robots-Tag");
    for (const path of ["/", "/hulp", "/uitleg", "/zelfhulp"]) expect(await listed(path), path).toBeNull();
    const about = [
      page,
      "/hulp?taal=ti",
      "/hulp/organisatie?naam=Buurtteam",
      "/antwoord/x",
      "/vraag",
      "/plan",
      "/hulp/foto/x",
    ];
    for (const path of about) expect(await listed(path), path).toBe("noindex");
    const { html: rules } = await reader.ask("/robots.txt");
    expect(rules).toContain("Disallow: /hulp?");
  });

  test("pages of helpers hold no e-mail address, and are not read by the hundreds", async () => {
    const reader = post.byPost(product.url);
    expect((await reader.ask(page)).html).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
    expect(await inARow(151, () => reader.ask(page))).toEqual(first(149, 200));
    expect((await post.byPost(product.url).ask(page)).status).toBe(200);
  });

  test("organisations: they count with the pages of helpers", async () => {
    const reader = post.byPost(product.url);
    const helpersPage = (await reader.ask(page)).html;
    const organisation = /\/hulp\/organisatie\?naam=[^"&]+/.exec(helpersPage)?.[0] ?? "";
    expect(await inARow(151, () => reader.ask(organisation))).toEqual(first(149, 200));
    expect((await reader.ask(page)).status).toBe(429);
  });

  test("results: all first pages, and not the next ones by the hundreds", async () => {
    const reader = post.byPost(product.url);
    expect(await inARow(152, () => reader.ask("/hulp?pagina=2"))).toEqual(first(150, 200));
    expect((await reader.ask("/hulp?plek=2532")).status).toBe(200);
    expect((await reader.ask(page)).status).toBe(200);
    expect((await post.byPost(product.url).ask("/hulp?pagina=2")).status).toBe(200);
  });
});

describe("sending", () => {
  test("missing offers: a network adds no more than twenty a day, however many forms it makes up", async () => {
    const counter = post.byPost(product.url);
    const counted = async () =>
      Number((await product.admin("select coalesce(sum(missed), 0)::int as sum from supply_gaps"))[0]?.sum);
    const before = await counted();
    const leads = new Set<string | null>();
    for (let at = 0; at < 25; at++) {
      const form = { id: `form-${at}`, thema: "debts" };
      leads.add((await counter.send("/hulp/ontbreekt", form)).leadsTo);
    }
    expect([...leads]).toEqual(["/hulp/ontbreekt?verstuurd"]);
    expect((await counted()) - before).toBe(20);
  });

  test("requests: nobody sends more than twenty a day", async () => {
    const person = post.byPost(product.url);
    const sent = await inARow(21, async () => (await asksByPost(product.url, page, {}, person)).sent);
    expect(sent).toEqual([...Array(20).fill(302), 422]);
  });
});
