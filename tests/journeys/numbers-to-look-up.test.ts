import { afterAll, beforeAll, expect, test } from "vitest";
import { plainPage } from "#tests/support/helpers-and-moderators";
import { moderatorAt } from "#tests/support/lists-of-helpers";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let moderator: post.ByPost;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  moderator = await moderatorAt(product.url);
});
afterAll(() => product?.stop());

/** What is folded on a page of the desk, the forms in it, and all that the page says. */
const deskAt = async (page: string) => {
  const shown = await moderator.ask(`/redactie${page}`);
  const [main = ""] = /<main.*<\/main>/s.exec(shown.html) ?? [];
  const folds = main.match(/<details.*?<\/details>/gs) ?? [];
  return { folds, forms: folds.flatMap(formsIn), said: post.mainOf(shown) };
};
const formsIn = (fold: string) => [...fold.matchAll(/<form.*?<\/form>/gs)].map(([form]) => form);
const titleOf = (fold: string) => /<summary[^>]*>(.*?)<\/summary>/s.exec(fold)?.[1];
const valuesOf = (form: string) =>
  Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
const ofPages = (page: number, pages: number) => t("directory:results.page", { page, pages });

test("each number is one folded line, ten on a page, and after the last page comes the last", async () => {
  const [first, second] = [await deskAt(""), await deskAt("?nummers=2")];
  expect([first.folds.length, second.folds.length]).toEqual([10, 5]);
  expect(first.said).toContain(ofPages(1, 2));
  expect(first.folds.filter((fold) => /^<details[^>]* open/.test(fold))).toEqual([]);
  const titles = [...first.folds, ...second.folds].map(titleOf);
  expect(new Set(titles).size).toBe(15);
  for (const asked of ["?nummers=99", "?nummers=2&bewaard"])
    expect((await deskAt(asked)).folds.map(titleOf)).toEqual(second.folds.map(titleOf));
  for (const asked of ["?nummers=", "?nummers=0", "?nummers=-1", "?nummers=twee", "?nummers=1e999"])
    expect((await deskAt(asked)).folds.map(titleOf)).toEqual(first.folds.map(titleOf));
});

test("each number has the way to the website of its register, which is not told where somebody came from", async () => {
  for (const fold of (await deskAt("")).folds) {
    const [, register = ""] = /, (\w+) \d+$/.exec(titleOf(fold) ?? "") ?? [];
    const [link = ""] = /<a[^>]*href="https:[^>]*>[^<]*</.exec(fold) ?? [];
    expect(link).toContain('rel="noreferrer"');
    expect(link).toContain(t("moderation:numbers.lookUp", { register }));
    expect(link.toLowerCase()).toContain(register === "SKJ" ? "skjeugd.nl" : register.toLowerCase());
  }
});

test("who decides is back at the same page of numbers, until it is empty: then at the last that there is", async () => {
  for (let left = 5; left > 0; left--) {
    const { folds, forms } = await deskAt("?nummers=2");
    expect(folds).toHaveLength(left);
    const [found = ""] = forms;
    const [, action = ""] = /action="([^"]+)"/.exec(found) ?? [];
    const decided = await moderator.send(action, valuesOf(found));
    expect(decided.leadsTo).toBe("/redactie?nummers=2&bewaard#nummers");
  }
  const { folds, said } = await deskAt("?nummers=2&bewaard");
  expect(folds).toHaveLength(10);
  expect(said).toContain(t("moderation:desk.kept"));
  expect(said).not.toContain(ofPages(1, 2));
});

test("who was signed out before deciding is led back to the same page of numbers", async () => {
  const asked = "/redactie/registers?nummers=2";
  const signedOut = await post.byPost(product.url).send(asked, { register: "SKJ" });
  expect(post.hiddenOf(signedOut)).toMatchObject({ draftAction: asked, "draft.register": "SKJ" });
  expect((await moderator.ask(asked)).leadsTo).toBe("/redactie?nummers=2#nummers");
});

test("a number that was not found waits behind the others, with the day on which it was looked up", async () => {
  const { folds, forms } = await deskAt("");
  const [, notFound = ""] = forms;
  expect((await moderator.send("/redactie/registers", valuesOf(notFound))).leadsTo).toBe(
    "/redactie?nummers=1&bewaard#nummers",
  );
  const after = await deskAt("");
  expect(after.folds.map(titleOf).at(-1)).toBe(titleOf(folds[0] ?? ""));
  const [told = ""] = t("moderation:numbers.notFoundOn", { day: "|" }).split("|").slice(1);
  expect(after.folds.at(-1)).toContain(told);
});

test("who states a number that stands on the page of another is told of beside both", async () => {
  const before = await deskAt("");
  const [, name = "", register = "", number = ""] =
    /^(.*), (\w+) (\d+)$/.exec(titleOf(before.folds[0] ?? "") ?? "") ?? [];
  const other = await post.signedUp(product.url, "Ronja");
  const page = { ...plainPage, name: "Ronja", areaCodes: "GM0518", specialties: "grief", languages: "nl" };
  expect(
    (await post.fillIn(other, "/hulp/mijn-pagina/veranderen", { ...page, [register]: number })).status,
  ).toBe(302);
  const said = (whose: string) => t("moderation:sameNumber.alsoOn", { register, number, name: whose });
  expect(before.said).not.toContain(t("moderation:sameNumber.title"));
  const { folds, said: onDesk } = await deskAt("");
  expect(onDesk.split(t("moderation:sameNumber.title"))).toHaveLength(2);
  const [, waits = ""] = new RegExp(`href="([^"]+)"[^>]*>${said("Ronja")}`).exec(folds[0] ?? "") ?? [];
  expect(waits).toMatch(/^\/redactie\/paginas\//);
  expect(post.mainOf(await moderator.ask(waits))).toContain(said(name));
});
