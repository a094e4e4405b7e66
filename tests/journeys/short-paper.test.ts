import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import { arrive, linesOf, sentencesIn } from "#tests/support/people-in-browser";
import { sheetsOf } from "#tests/support/sheets-of";
import { fileFor, openedPdf } from "#tests/support/text-of-pdf";

const t = sentencesIn("nl");
const house = houseForThisFile();
const largeType = 16;
const fullTitle = "WIJ WWWW SAMEN ".repeat(5).trim();

interface Home {
  owner: post.ByPost;
  member: post.ByPost;
  party: post.ByPost;
  shared: string;
}

/** Somebody who keeps a plan, another one of the family, and a helper who was let in. */
async function atHome(share: (owner: post.ByPost) => Promise<string[]>): Promise<Home> {
  const owner = await post.signedUp(house.product.url, "Naima");
  const member = await post.joins(owner, "Yassin");
  const party = await post.signedUp(house.product.url, "Selam");
  await post.letsIn(owner, party, "Selam");
  for (const goal of await share(owner)) await post.shares(owner, goal, "see");
  const shared = /\/gedeeld\/[^"/]+\/papier/.exec((await party.ask("/gedeeld")).html)?.[0] ?? "";
  return { owner, member, party, shared };
}

/** Long words, wide ones, lines that end early, and letters of other scripts. */
const wide = [
  "Dit is een zin die wat langer is dan gewoonlijk. ".repeat(6),
  "WIJ WILLEN WWWW! ".repeat(17),
  "mmmm mmmmmmmmmmmm mmm ".repeat(13),
  "Verantwoordelijkheidsgevoel".repeat(11),
  "Een regel.\n".repeat(26),
  "\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645 ".repeat(24),
  "\u1230\u120b\u121d \u12ed\u1201\u1295 ".repeat(33),
];

async function fillsAll(owner: post.ByPost): Promise<string[]> {
  await post.fillIn(owner, "/plan/titel", { words: fullTitle });
  const goals: string[] = [];
  for (const [index, long] of [...wide, ...wide].entries()) {
    const words = long.slice(0, 280);
    const wish = { words: `Wens ${index}. ${words}`, reason: words, audience: "household" };
    await post.fillIn(owner, "/plan/belangrijk/wens/nieuw", wish);
    const goal = await post.writesGoal(owner, `Doel ${index}. ${words}`);
    for (const place of [1, 2]) await post.agrees(owner, goal, `Afspraak ${place}. ${words}`.slice(0, 300));
    goals.push(goal);
  }
  return goals;
}

async function keepsUsual(owner: post.ByPost): Promise<string[]> {
  const goals: string[] = [];
  for (const words of ["Wij willen rust in huis.", "Wij eten vaker samen.", "Wij betalen op tijd."]) {
    const goal = await post.writesGoal(owner, `Doel ${goals.length}. ${words}`);
    await post.agrees(owner, goal, "Afspraak 1. Samen de week bekijken");
    await post.agrees(owner, goal, "Afspraak 2. De brieven openen");
    await post.tells(owner, goal, "Wij aten samen.");
    goals.push(goal);
  }
  return goals;
}

/** On a phone and on a wide screen, where it is printed in the same size. */
async function sheetsFromAnyScreen(page: Page): Promise<number[]> {
  const sheets: number[] = [];
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    sheets.push(sheetsOf(await page.pdf({ preferCSSPageSize: true })));
  }
  return sheets;
}

/** In points, of all that is printed. */
async function smallestOnPaper(page: Page): Promise<number> {
  await page.emulateMedia({ media: "print" });
  const smallest = await page.evaluate(() => {
    const sizes = [...document.querySelectorAll("body *")].flatMap((one) => {
      const hasWords = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isPrinted =
        hasWords && one.getClientRects().length > 0 && !one.closest("noscript, script, style");
      return isPrinted ? [Number.parseFloat(getComputedStyle(one).fontSize)] : [];
    });
    return Math.min(...sizes);
  });
  await page.emulateMedia({ media: "screen" });
  return Math.round(smallest * 7.5) / 10;
}

/** How many wishes, goals and agreements stand there, and how many others it tells of. */
function countedIn(text: string): { shown: number; others: number } {
  const shown = text.match(/(Wens|Doel|Afspraak)\s\d+\s?\./g)?.length ?? 0;
  return { shown, others: Number(/En nog (\d+) andere?,/.exec(text)?.[1] ?? 0) };
}

interface Case {
  name: string;
  fill: (owner: post.ByPost) => Promise<string[]>;
  readers: [who: "owner" | "member" | "party", all: number][];
}
const family = (all: number): Case["readers"] => [
  ["owner", all],
  ["member", all],
];
const cases: Case[] = [
  { name: "an empty plan", fill: async () => [], readers: family(0) },
  { name: "a usual plan", fill: keepsUsual, readers: [...family(9), ["party", 9]] },
  { name: "a very full plan", fill: fillsAll, readers: [...family(56), ["party", 42]] },
];

describe.each(cases)("the short paper of $name", ({ name, fill, readers }) => {
  let home: Home;

  beforeAll(async () => {
    home = await atHome(fill);
  }, 120_000);

  test.each(readers)(
    "is one sheet in large type for the %s, on which all %i have a place or are counted",
    async (who, all) => {
      const [path, title, codeLabel] =
        who === "party"
          ? [home.shared, t("keeping:shared.title", { name: "Naima" }), t("keeping:shared.code")]
          : [
              "/plan/bewaren/papier",
              all > 9 ? fullTitle : t("plan:title", { name: "Naima" }),
              t("keeping:sheet.code"),
            ];
      const visitor = await house.browser.visitor();
      await visitor.page.context().addCookies(post.cookiesOf(home[who]));
      const at = { page: visitor.page, t };
      await at.page.goto(`${path}?kort`);
      await arrive(at, title);
      expect(await sheetsFromAnyScreen(at.page)).toEqual([1, 1]);
      expect(await smallestOnPaper(at.page)).toBeGreaterThanOrEqual(largeType);
      expect(await at.page.getByRole("img", { name: codeLabel }).isVisible()).toBe(true);
      await checkPage(at.page, `short-paper/${name}-${who}`);
      const { bytes } = await fileFor(home[who], `${path.replace("papier", "pdf")}?kort`);
      const pdf = await openedPdf(bytes);
      expect([pdf.sheets, Math.round(pdf.smallest)]).toEqual([1, largeType]);
      expect(pdf.text).toContain(title);
      for (const text of [(await linesOf(at)).join("\n"), pdf.text]) {
        const { shown, others } = countedIn(text);
        expect(shown + others).toBe(all);
        expect(others > 0).toBe(all > 9);
        expect(shown > 1).toBe(all > 0);
        expect(text).not.toContain("Wij aten samen.");
      }
      await visitor.leave();
    },
  );
});
