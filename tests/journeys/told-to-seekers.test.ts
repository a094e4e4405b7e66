import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import { inventedHelpers } from "#drizzle/seed/helpers";
import { saidByHelpers } from "#drizzle/seed/helpers-say";
import { asksByPost } from "#tests/support/asking-by-post";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { helpersWho, places } from "#tests/support/people-searching";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let seeker: post.ByPost;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  seeker = post.byPost(product.url);
});
afterAll(() => product?.stop());

/** Who works in the whole of The Hague. */
const wholeCity = inventedHelpers.flatMap(({ name, areaCodes }) =>
  areaCodes.some((code) => code === "GM0518") ? [name] : [],
);
/** Who says more of the costs than who pays. */
const whoTellsOfCosts = Object.keys(saidByHelpers).filter((signIn) => saidByHelpers[signIn]?.costs);
const textOf = async (path: string) => post.mainOf(await seeker.ask(path));
/** The page of an invented helper, found by name. */
async function pageOf(name: string): Promise<string> {
  const { html } = await seeker.ask(`/hulp?woorden=${encodeURIComponent(name)}`);
  return /\/hulp\/[0-9a-f-]{36}/.exec(html)?.[0] ?? "";
}

describe("the results", () => {
  test("of two subjects tell how many do both and how many do one, and how they are put in order", async () => {
    const [debts, parenting] = [helpersWho(places["2532"], "debts"), helpersWho(places["2532"], "parenting")];
    const both = debts.filter((helper) => parenting.includes(helper)).length;
    const one = debts.length + parenting.length - 2 * both;
    expect([both > 0, one > 0]).toEqual([true, true]);
    const told = await textOf("/hulp?plek=2532&thema=debts&thema=parenting");
    expect(told).toContain(t("directory:results.allThemes", { count: both }));
    expect(told).toContain(t("directory:results.someThemes", { count: one }));
    expect(told).toContain(t("directory:results.order"));
  });

  test("of a city show who does both in a part of it before who does one in all of it, and count both", async () => {
    const path = "/hulp?plek=Den+Haag&thema=debts&thema=parenting";
    const first = await seeker.ask(path);
    const pages = [first, await seeker.ask(`${path}&pagina=2`)];
    const names = pages.flatMap(({ html }) =>
      inventedHelpers
        .map(({ name, specialties }) => ({ name, specialties, at: html.indexOf(`${name}</`) }))
        .filter(({ at }) => at >= 0)
        .sort((one, other) => one.at - other.at),
    );
    const doesBoth = names.map(
      ({ specialties }) => specialties.includes("debts") && specialties.includes("parenting"),
    );
    const [both, one] = [doesBoth.filter(Boolean).length, doesBoth.filter((does) => !does).length];
    expect([both > 1, one > 1, names.some(({ name }) => wholeCity.includes(name))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(doesBoth).toEqual([...doesBoth].sort().reverse());
    const told = post.mainOf(first);
    expect(told).toContain(t("directory:results.count", { count: names.length }));
    expect(told).toContain(t("directory:results.allThemes", { count: both }));
    expect(told).toContain(t("directory:results.someThemes", { count: one }));
    expect(told).toContain(t("directory:groups.all.part", { count: both, place: "Den Haag" }));
    expect(await textOf("/hulp?plek=Den+Haag&thema=parenting")).toContain(t("directory:results.order"));
  });

  test("count beside a choice whom it lists, also where all of them work in a part of the place only", async () => {
    const beside = /<input[^>]*value="parenting"[^>]*>[\s\S]*?\((?:<!-- -->)?(\d+)/.exec(
      (await seeker.ask("/hulp?plek=Den+Haag")).html,
    )?.[1];
    const told = await textOf("/hulp?plek=Den+Haag&thema=parenting");
    expect(Number(beside)).toBeGreaterThan(0);
    expect(told).toContain(t("directory:partly.title", { count: Number(beside), place: "Den Haag" }));
  });
});

test.each([
  "/hulp?woorden=qwrtx",
  "/hulp?plek=Nergenshuizen",
  "/hulp?plek=Moerwik",
  "/hulp?plek=2532&woorden=qwrtx",
  "/hulp?plek=Scheveningen&thema=debts&achtergrond=syrian",
])(
  "whom to call, and a way to say that it is missing, are there at %s, where nobody is found",
  async (path) => {
    const shown = await seeker.ask(path);
    const { html } = shown;
    expect(html.match(/<a[^>]* href="tel:[\d+]+"/g)).toHaveLength(1);
    const [, form = ""] = /<form[^>]* action="\/hulp\/ontbreekt"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
    expect(form).toContain(t("directory:gap.send"));
    const missed = "select coalesce(sum(missed), 0)::int as missed from supply_gaps";
    const [before] = await product.admin(missed);
    const answer = await seeker.send("/hulp/ontbreekt", post.hiddenOf(shown));
    expect(post.headingOf(await seeker.ask(answer.leadsTo ?? ""))).toBe(t("directory:gap.thanks"));
    expect((await seeker.ask("/hulp/ontbreekt")).leadsTo).toBe("/hulp");
    expect(await product.admin(missed)).toEqual([{ missed: Number(before?.missed) + 1 }]);
  },
);

describe("the page of a helper", () => {
  const [helper] = inventedHelpers;
  const name = String(helper?.name);

  test("tells in own words whom one meets, at what, where, in which language, who pays and what comes next", async () => {
    const told = await textOf(await pageOf(name));
    const own = [name, helper?.organisation, helper?.introduction, helper?.expectation].map(String);
    const facts = [
      ...(helper?.specialties ?? []).map((code) => t(`vocabulary:specialty.${code}`)),
      ...(helper?.languages ?? []).map((code) => t(`vocabulary:language.${code}`)),
      ...(helper ? [t(`vocabulary:payment.${helper.payment}`)] : []),
    ];
    const terms = (["languages", "interpreter", "payment", "areas", "room"] as const).map((term) =>
      t(`directory:helper.${term}`),
    );
    const next = (["nextAsk", "nextAnswer"] as const).map((step) => t(`directory:helper.${step}`, { name }));
    for (const said of [...own, ...facts, ...terms, ...next]) expect(told).toContain(said);
  });

  test.each(["selam.gebrezgi", "ayse.karadag", ...whoTellsOfCosts])(
    "tells in words where %s works, whether an interpreter comes and what it costs",
    async (signIn) => {
      const invented = inventedHelpers.find((one) => one.signIn === signIn);
      const { interpreter = "none", costs = "" } = saidByHelpers[signIn] ?? {};
      const payment = invented?.payment ?? "free";
      const told = await textOf(await pageOf(String(invented?.name)));
      const codes = invented?.areaCodes.map((code) => `'${code}'`).join();
      const areas = await product.admin(`select name from areas where code in (${codes})`);
      const behind = (term: "areas" | "interpreter" | "payment") =>
        told.split(` ${t(`directory:helper.${term}`)} `)[1] ?? "";
      const [where] = behind("areas").split(t("directory:helper.languages"));
      for (const { name } of areas) expect(where).toContain(name);
      const said = [
        t(`vocabulary:interpreter.${interpreter}`),
        `${t(`vocabulary:payment.${payment}`)} ${costs}`,
      ];
      expect([behind("interpreter"), behind("payment")]).toEqual(
        said.map((sentence) => expect.stringMatching(new RegExp(`^${sentence}`))),
      );
    },
  );

  test("tells after thirty days that what was said of room is not recent", async () => {
    const page = await pageOf(name);
    const saidDaysAgo = (days: number) =>
      product.admin(`update helper_availabilities set stated_at = now() - interval '${days} days'
        where helper_id = '${page.split("/").at(-1)}'`);
    await saidDaysAgo(29);
    expect(await textOf(page)).not.toContain(t("directory:room.old"));
    expect(await textOf(page)).toMatch(/, opgegeven op [a-z]+ \d+ [a-z]+ \d{4}\./);
    await saidDaysAgo(31);
    expect(await textOf(page)).toContain(t("directory:room.old"));
  });
});

test("the page of a helper says on which day the person looked at it, or that this never happened", async () => {
  const page = await pageOf(String(inventedHelpers[0]?.name));
  const name = String(inventedHelpers[0]?.name);
  const lookedAt = (day: string) =>
    product.admin(`update helper_profiles set confirmed_at = ${day} where id = '${page.split("/").at(-1)}'`);
  await lookedAt("'2026-03-04 12:00+01'");
  expect(await textOf(page)).toContain(
    t("directory:helper.confirmed", { name, day: "woensdag 4 maart 2026" }),
  );
  await lookedAt("null");
  expect(await textOf(page)).toContain(t("directory:helper.neverConfirmed", { name }));
  await lookedAt("now()");
});

test("the background on a page is said to be the helper's own word", async () => {
  const declared = inventedHelpers.find(
    ({ signIn }) => (saidByHelpers[signIn]?.backgrounds ?? []).length > 0,
  );
  expect(await textOf(await pageOf(String(declared?.name)))).toContain(t("directory:helper.backgroundsSaid"));
});

test("the page of a helper says of a number that nobody looked it up yet, until the day on which a moderator found it", async () => {
  const stated = inventedHelpers.find(({ signIn }) => saidByHelpers[signIn]?.registrations?.length === 1);
  const [{ register, number } = { register: "", number: "" }] =
    saidByHelpers[String(stated?.signIn)]?.registrations ?? [];
  const page = await pageOf(String(stated?.name));
  const notYet = t("directory:helper.registrationsSaid");
  expect(await textOf(page)).toContain(`${register} ${number} ${notYet}`);
  const moderator = post.byPost(product.url);
  await moderator.send("/inloggen", { signIn: moderatorSignIn, password: demoPassword });
  const found = { helperId: page.split("/").at(-1) ?? "", register, number, finding: "found" };
  expect((await moderator.send("/redactie/registers", found)).status).toBe(302);
  await product.admin(
    `update register_checks set checked_at = '2026-06-03 12:00+02' where number = '${number}'`,
  );
  const told = await textOf(page);
  const checked = t("directory:helper.registrationChecked", { day: "woensdag 3 juni 2026" });
  expect(told).toContain(`${register} ${number} ${checked}`);
  expect(told).not.toContain(notYet);
});

test("whoever got no answer in time reads that, and who else does this here", async () => {
  const name = String(inventedHelpers[0]?.name);
  const page = await pageOf(name);
  const isAsked = `helper_id = '${page.split("/").at(-1)}'`;
  await product.admin(`update helper_availabilities set availability = 'full', wait = null where not ${isAsked};
    update helper_availabilities set availability = 'open', wait = null, stated_at = now() where ${isAsked}`);
  await asksByPost(product.url, page, {}, seeker);
  expect(await textOf("/vraag/stand")).toContain(t("contact:status.title.waiting", { name }));
  await product.admin(`update contact_requests set sent_at = sent_at - interval '20 days',
    remind_at = remind_at - interval '20 days', answer_by = answer_by - interval '20 days'`);
  const { html } = await seeker.ask("/vraag/stand");
  const told = await textOf("/vraag/stand");
  expect(told).toContain(t("contact:status.title.over"));
  expect(told).toContain(t("contact:others.title"));
  const others = new Set(html.match(/\/hulp\/[0-9a-f-]{36}/g));
  expect([others.size > 0, others.has(page)]).toEqual([true, false]);
  const [first = ""] = others;
  await product.admin(`update helper_profiles set account_id = null, import_key = 'nobody reads'
    where id = '${first.split("/").at(-1)}'`);
  expect((await seeker.ask("/vraag/stand")).html).not.toContain(first);
});

test("a page from before, without a subject and a language, has no row of nothing", async () => {
  const name = String(inventedHelpers.at(-1)?.name);
  const page = await pageOf(name);
  const rows = ["directory:helper.specialties", "directory:helper.languages"] as const;
  const shown = async () => {
    const told = await textOf(page);
    return rows.map((row) => told.includes(t(row)));
  };
  expect(await shown()).toEqual([true, true]);
  for (const table of ["helper_specialties", "helper_languages"])
    await product.admin(`delete from ${table} where helper_id = '${page.split("/").at(-1)}'`);
  expect(await shown()).toEqual([false, false]);
});
