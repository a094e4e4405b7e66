import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";
import { pagesOf } from "#tests/support/shelf";

const topics = ["choosing", "plan", "rights", "safety"] as const;

/** What each topic has to name, whatever its words are. */
const named = {
  nl: {
    choosing: /geen account/,
    plan: /in uw eigen woorden/i,
    rights: /familiegroepsplan.*persoonlijk plan.*gratis/i,
    safety: /112.*Veilig Thuis: 0800 2000.*113/,
  },
  en: {
    choosing: /need no account|not need an account/,
    plan: /in your own words/i,
    rights: /familiegroepsplan.*personal plan.*free/i,
    safety: /112.*Veilig Thuis: 0800 2000.*113/,
  },
};

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ demo: true });
});
afterAll(() => product?.stop());

describe.each(["nl", "en"] as const)("in %s", (language) => {
  const visitor = () => {
    const person = post.byPost(product.url);
    person.cookies.set("taal", language);
    return person;
  };

  test.each(topics)(
    "everybody may read about %s, and comes there from the top of the page",
    async (topic) => {
      const page = await visitor().ask("/uitleg");
      expect(page.html).toContain(`href="#${topic}"`);
      const from = post.mainOf({ ...page, html: `<main>${sectionOf(page.html, topic)}</main>` });
      const written = (await pagesOf(product, language)).filter(({ key }) => key === topic);
      expect(written).toHaveLength(1);
      for (const { title, lead, parts } of written) {
        const told = parts.flatMap(({ title, text }) => [title, text]);
        expect(told).toHaveLength(6);
        expect(from).toBe([title, lead, ...told].join(" "));
      }
      expect(from).toMatch(named[language][topic]);
    },
  );

  test("the first page leads there", async () => {
    expect((await visitor().ask("/")).html).toContain('href="/uitleg"');
  });
});

/** From the place to which the link leads, as far as the next one. */
function sectionOf(html: string, topic: string): string {
  const [, from = ""] = html.split(` id="${topic}"`);
  return (
    from.slice(from.indexOf(">") + 1).split(/<div id="(?:choosing|plan|rights|safety)"|<\/main>/)[0] ?? ""
  );
}
