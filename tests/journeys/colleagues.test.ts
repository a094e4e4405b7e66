import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import * as post from "#tests/support/people-by-post";
import { newSignIn, password, sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let helper: post.ByPost;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  helper = post.byPost(product.url);
  await helper.send("/inloggen", { signIn: helperSignIn, password: demoPassword, next: "/hulp/mijn-pagina" });
});
afterAll(() => product?.stop());

const makes = () => post.fillIn(helper, "/hulp/mijn-pagina/collegas", {});
const newestLink = async () =>
  /\/hulp\/uitnodiging\/([a-z]+(?:-[a-z]+){5})/.exec(
    (await helper.ask("/hulp/mijn-pagina/collegas")).html,
  )?.[1] ?? "";

/** Signs up on the way in, as somebody with words in the hand does. */
async function comes(next: string): Promise<post.ByPost> {
  const person = post.byPost(product.url);
  const { id = "" } = post.hiddenOf(await person.ask(`/account/nieuw?verder=${next}`));
  await person.send("/account/nieuw", { id, name: "Nadia", signIn: newSignIn("nadia"), password, next });
  return person;
}

test("from somebody's page to the others of the organisation, and to nobody else", async () => {
  const page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
  const visitor = post.byPost(product.url);
  const link = /\/hulp\/organisatie\?[^"]+/.exec((await visitor.ask(page)).html)?.[0] ?? "";
  const listed = await visitor.ask(link.replaceAll("&amp;", "&"));
  expect(listed.html).toContain(page);
  expect(post.mainOf(listed)).toContain(t("directory:organisation.reads"));
  expect((await visitor.ask("/hulp/organisatie?naam=Nergens")).status).toBe(404);
});

test("a colleague makes a page with words typed from paper, which fill in the organisation and open nothing else", async () => {
  await makes();
  const words = await newestLink();
  const visitor = post.byPost(product.url);
  expect((await visitor.ask(`/hulp/uitnodiging/${words}`)).leadsTo).toMatch(/^\/inloggen/);
  const typed = await visitor.ask(`/uitnodiging?woorden=${words.replaceAll("-", "+")}`);
  const colleague = await comes(typed.leadsTo ?? "");
  const door = (await colleague.ask(typed.leadsTo ?? "")).leadsTo ?? "";
  expect(door).toBe(`/hulp/uitnodiging/${words}`);
  expect((await colleague.send(door, {})).leadsTo).toBe("/hulp/mijn-pagina/veranderen");
  const form = (await colleague.ask("/hulp/mijn-pagina/veranderen")).html;
  const organisation = /name="organisation"[^>]*value="([^"]+)"/.exec(form)?.[1];
  const page = post.mainOf(await helper.ask("/hulp/mijn-pagina/collegas"));
  expect(organisation).toBeTruthy();
  expect(page).toContain(organisation);
  expect((await colleague.ask("/aanvragen")).html).not.toMatch(/aanvragen\/[0-9a-f-]{36}/);
  const other = await comes("/gedeeld");
  expect((await other.send(door, {})).status).toBe(422);
  expect(post.headingOf(await other.ask(door))).toBe(t("sharing:accept.unusable"));
});

test("guesses are counted: after many wrong ones the right one opens nothing either", async () => {
  await makes();
  const words = await newestLink();
  const guesser = await comes("/gedeeld");
  const guess = () => guesser.ask("/hulp/uitnodiging/appel-peer-kers-druif-banaan-kiwi");
  expect((await guess()).status).toBe(404);
  await Promise.all(Array.from({ length: 20 }, guess));
  expect((await guesser.ask(`/hulp/uitnodiging/${words}`)).status).toBe(429);
  expect((await guesser.send(`/hulp/uitnodiging/${words}`, {})).status).toBe(429);
});
