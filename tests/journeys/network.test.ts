import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

test("the map says in a list what it draws, gives back who was taken off it, and whoever is on it sees nothing by that", async () => {
  const family = await post.signedUp(product.url, "Samira");
  const goal = await post.writesGoal(family, "Rustig slapen");
  const toos = { name: "Toos", bond: "Buurvrouw", does: "oppassen", ring: "close", side: "informal" };
  const doctor = { name: "Dr. Bos", bond: "Huisarts", does: "", ring: "far", side: "formal" };
  for (const one of [toos, doctor]) await post.fillIn(family, "/plan/netwerk/nieuw", one);
  const page = await family.ask("/plan/netwerk");
  const list = post.mainOf(page);
  for (const said of [
    ...["Toos", "Buurvrouw", "Dr. Bos", "Huisarts", t("households:network.can", { does: "oppassen" })],
    ...[t("households:network.rings.close"), t("households:network.rings.far")],
    ...[t("households:network.sides.informal"), t("households:network.sides.formal")],
  ])
    expect(list).toContain(said);
  expect(page.html).toContain(`aria-label="${t("households:network.drawing", { count: 2 })}"`);
  expect(page.html.match(/<g [^>]*class="network-/g)).toHaveLength(2);

  const change = /\/plan\/netwerk\/[0-9a-f-]{36}\/veranderen/.exec(page.html)?.[0] ?? "";
  const form = { ...post.hiddenOf(await family.ask(change)), ...toos, does: "koken" };
  const twice = [await family.send(change, form), await family.send(change, form)];
  expect(twice.map(({ leadsTo }) => leadsTo)).toEqual(["/plan/netwerk", "/plan/netwerk"]);
  const changed = post.mainOf(await family.ask("/plan/netwerk"));
  expect(changed).toContain(t("households:network.can", { does: "koken" }));
  expect(changed).not.toContain("oppassen");

  const late = await family.send(change, { ...form, id: randomUUID(), does: "voorlezen" });
  const both = post.mainOf(late);
  for (const words of [t("households:network.meanwhile"), "koken", "voorlezen"])
    expect(both).toContain(words);
  expect(both).not.toContain(t("common:form.problem"));
  const onwards = /action="(\/plan\/netwerk\/[0-9a-f-]{36}\/veranderen)"/.exec(late.html)?.[1] ?? "";
  expect(onwards).not.toBe(change);
  const kept = { ...post.hiddenOf(late), ...toos, does: "voorlezen" };
  expect((await family.send(onwards, kept)).leadsTo).toBe("/plan/netwerk");
  expect(post.mainOf(await family.ask("/plan/netwerk"))).toContain("voorlezen");

  const history = await family.ask("/plan/netwerk/eerder");
  for (const words of ["oppassen", "koken", "voorlezen", t("households:network.former.changed")])
    expect(post.mainOf(history)).toContain(words);
  const [, putBackAt = ""] = /action="(\/plan\/netwerk\/[0-9a-f-]{36}\/veranderen)"/.exec(history.html) ?? [];
  expect((await family.send(putBackAt, post.hiddenOf(history))).leadsTo).toBe("/plan/netwerk");
  expect(post.mainOf(await family.ask("/plan/netwerk"))).toContain(
    t("households:network.can", { does: "oppassen" }),
  );

  const drawn = await family.ask("/plan/netwerk");
  const [, off = ""] = drawn.html.match(/\/plan\/netwerk\/[0-9a-f-]{36}\/weg/g) ?? [];
  const taken = await family.send(off, post.hiddenOf(drawn));
  const gone = await family.ask(taken.leadsTo ?? "");
  expect(post.mainOf(gone)).toContain(t("households:network.ended", { name: "Dr. Bos" }));
  expect(gone.html.match(/<g [^>]*class="network-/g)).toHaveLength(1);
  const undo = post.hiddenOf(gone);
  for (const _ of ["once", "twice"]) await family.send("/plan/netwerk/nieuw", undo);
  const back = await family.ask(taken.leadsTo ?? "");
  expect(back.html.match(/<g [^>]*class="network-/g)).toHaveLength(2);
  expect(post.mainOf(back)).not.toContain(t("households:network.ended", { name: "Dr. Bos" }));

  const onTheMap = await post.signedUp(product.url, "Toos");
  expect((await onTheMap.ask(goal)).status).toBe(404);
  for (const path of ["/plan", "/plan/netwerk", "/gedeeld", "/plan/mensen"])
    expect([path, post.mainOf(await onTheMap.ask(path)).includes("Samira")]).toEqual([path, false]);
});
