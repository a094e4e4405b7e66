import { afterAll, beforeAll, expect, test } from "vitest";
import { asksByPost } from "#tests/support/asking-by-post";
import * as post from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ demo: true });
});
afterAll(() => product?.stop());

/** Every table but the one that counts tries, as text. */
async function everything(): Promise<Record<string, string>> {
  const tables = await product.admin(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'attempts' order by 1",
  );
  const asText = ({ name }: Record<string, unknown>) =>
    `select '${name}' as name, coalesce(string_agg(t::text, ' ' order by t::text), '') as content from ${name} t`;
  const rows = await product.admin(tables.map(asText).join(" union all "));
  return Object.fromEntries(rows.map(({ name, content }) => [String(name), String(content)]));
}

/** As it stands in the text of a row, also where the column holds bytes. */
const holds = (text: string, word: string) =>
  text.toLowerCase().includes(word.toLowerCase()) || text.includes(Buffer.from(word).toString("hex"));

const looksFor = "plek=2531AB&thema=addiction&taal=ti&achtergrond=somali&wie=woman&woorden=Kwispelbloem";

test("of who searches nothing is kept, and nothing is printed: no place, no filter, no word, no network", async () => {
  const visitor = post.byPost(product.url);
  const before = await everything();
  const found = [await visitor.ask(`/hulp?${looksFor}`), await visitor.ask(`/hulp.data?${looksFor}`)];
  expect(found[0]?.status).toBe(200);
  expect(found[0]?.html).toContain("Kwispelbloem");
  for (const { headers } of found) expect(headers.get("Set-Cookie") ?? "").not.toMatch(/2531|Kwispel/);
  const printed = product.said();
  expect(await everything()).toEqual(before);
  for (const word of ["2531", "addiction", "somali", "Kwispelbloem", "X-Forwarded-For", "Mozilla"])
    expect([word, holds(printed, word)]).toEqual([word, false]);
});

test("what somebody asks of a helper can be read in no table, and nothing of it is printed", async () => {
  const [row] = await product.admin("select helper_id as id from helper_facets limit 1");
  const written = {
    name: "Rozemarijn",
    words: "Mijn kwispelbloem slaapt slecht.",
    email: "roos@kwispel.example",
  };
  const { sent } = await asksByPost(product.url, `/hulp/${row?.id}`, { ...written, channel: "email" });
  expect(sent.leadsTo).toBe("/vraag/verstuurd");
  const printed = product.said();
  const tables = Object.entries(await everything());
  expect(tables.find(([name]) => name === "contact_requests")?.[1]).not.toBe("");
  for (const word of ["Rozemarijn", "kwispelbloem", "roos@kwispel.example"]) {
    expect(tables.filter(([, content]) => holds(content, word)).map(([name]) => name)).toEqual([]);
    expect([word, holds(printed, word)]).toEqual([word, false]);
  }
});
