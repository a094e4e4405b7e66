import { randomUUID } from "node:crypto";
import Ajv from "ajv/dist/2020";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExportedLedger } from "#app/domain/audit/exported-ledger";
import { ExportedPlan } from "#app/domain/keeping/exported-plan";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";
import { sheetsOf } from "#tests/support/sheets-of";
import { fileFor, textOfPdf } from "#tests/support/text-of-pdf";

const house = houseForThisFile();
const t = people.sentencesIn("nl");
const today = () =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", dateStyle: "full" }).format();

/** A family takes its plan along: on paper, as a PDF, and all of it in one file; then it closes the plan, and goes on. */
describe("taking the plan along", () => {
  let family: post.ByPost;
  let visitor: Visitor;
  let at: people.AtScreen;

  beforeAll(async () => {
    family = await post.signedUp(house.product.url, "Naima");
    const goal = await post.writesGoal(family, "Wij willen rust in huis.");
    await post.agrees(family, goal, "De tafel dekken");
    await post.tells(family, goal, "Wij aten samen.");
    visitor = await house.browser.visitor();
    await visitor.page.context().addCookies(post.cookiesOf(family));
    at = { page: visitor.page, t };
  });
  afterAll(() => visitor?.leave());

  const bytesOf = (path: string) => fileFor(family, path);

  test("on paper there is everything in large type, with a code that leads back", async () => {
    await at.page.goto("/plan");
    await people.follow(at, t("keeping:keep.link"));
    await people.arrive(at, t("keeping:keep.title"));
    await checkPage(at.page, "taking-along/keep");
    await people.follow(at, t("keeping:keep.print"));
    await people.arrive(at, t("plan:title", { name: "Naima" }));
    await checkPage(at.page, "taking-along/paper");
    const lines = await people.linesOf(at);
    for (const words of ["Wij willen rust in huis.", "De tafel dekken", "Wij aten samen."])
      expect(lines).toContain(words);
    await at.page.getByRole("img", { name: t("keeping:sheet.code") }).waitFor();
    await at.page.emulateMedia({ media: "print" });
    const size = await at.page
      .locator(".sheet-part p")
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(21);
    expect(await at.page.locator(".site-header").isVisible()).toBe(false);
    await at.page.emulateMedia({ media: "screen" });
  });

  test("the PDF says the same, and is kept by nobody on the way", async () => {
    const { headers, bytes } = await bytesOf("/plan/bewaren/pdf");
    expect(headers.get("Content-Type")).toBe("application/pdf");
    expect(headers.get("Cache-Control")).toContain("no-store");
    expect(headers.get("Content-Disposition")).toBe('attachment; filename="bladzijden.pdf"');
    const text = await textOfPdf(bytes);
    for (const words of [t("plan:title", { name: "Naima" }), "De tafel dekken", "Wij aten samen.", today()])
      expect(text).toContain(words);
    expect(text).toContain("bij-ons.example/plan");
    expect(await textOfPdf((await bytesOf("/plan/bewaren/pdf?kort")).bytes)).not.toContain("Wij aten samen.");
  });

  test("everything comes in one file: for people, and for other programs", async () => {
    const { headers, bytes } = await bytesOf("/plan/bewaren/alles");
    expect(headers.get("Content-Type")).toBe("application/zip");
    expect(headers.get("Content-Disposition")).toBe('attachment; filename="bewaard.zip"');
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      ...["lijst.json", "lijst.schema.json", "plan.json", "plan.pdf", "plan.schema.json"],
    ]);
    const json = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString("utf8"));
    expect(ExportedPlan.parse(json("plan.json")).goals[0]?.words).toBe("Wij willen rust in huis.");
    expect(ExportedLedger.parse(json("lijst.json")).lines.length).toBeGreaterThan(3);
    for (const file of ["plan", "lijst"])
      expect(
        new Ajv({ strict: false, validateFormats: false }).validate(
          json(`${file}.schema.json`),
          json(`${file}.json`),
        ),
      ).toBe(true);
    expect(await textOfPdf(files["plan.pdf"] ?? new Uint8Array())).toContain("De tafel dekken");
  });

  test("a set-up gives headings to fill in or take away, and a copy that is handed in stays as it was", async () => {
    await at.page.goto("/plan");
    await people.follow(at, t("plan:setUp.link"));
    await people.arrive(at, t("plan:setUp.title"));
    await checkPage(at.page, "taking-along/set-up");
    await at.page.check("[value=personal]");
    await at.page.fill("[name=countedFrom]", "2026-05-04");
    await people.press(at, t("plan:setUp.send"));
    await at.page.getByText(t("plan:setUp.terms.counted", { day: "4 mei" })).waitFor();
    for (const day of ["11 mei", "15 juni"]) await at.page.getByText(day, { exact: false }).first().waitFor();
    await people.press(at, t("plan:setUp.remove", { name: t("plan:setUp.headings.neighbourhood") }));
    await at.page.getByText(t("plan:setUp.removed")).waitFor();
    await people.press(at, t("common:form.undo"));
    await people.press(at, t("plan:setUp.remove", { name: t("plan:setUp.headings.carerNeeds") }));
    await at.page.getByText(t("plan:setUp.removed")).waitFor();
    await checkPage(at.page, "taking-along/set-up-chosen");
    await people.follow(at, t("plan:setUp.headings.wanted"));
    await people.arrive(at, t("plan:setUp.headings.wanted"));
    await checkPage(at.page, "taking-along/heading");
    await at.page.fill("main [name=words]", "Rust en tijd.");
    await people.press(at, t("plan:edit.send"));
    await people.arrive(at, t("plan:title", { name: "Naima" }));
    const lines = await people.linesOf(at);
    expect(lines).toContain("Rust en tijd.");
    expect(lines).toContain(t("plan:setUp.headings.neighbourhood"));
    expect(lines).not.toContain(t("plan:setUp.headings.carerNeeds"));
    await checkPage(at.page, "taking-along/plan");

    await people.follow(at, t("keeping:handIn.link"));
    await people.arrive(at, t("keeping:handIn.title"));
    await checkPage(at.page, "taking-along/hand-in");
    await at.page.fill("[name=toWhom]", "Het wijkteam");
    await at.page.getByLabel(t("plan:setUp.headings.wanted")).check();
    await at.page.getByLabel("De tafel dekken").check();
    await people.press(at, t("keeping:handIn.send"));
    await at.page.getByText("Het wijkteam").waitFor();
    await checkPage(at.page, "taking-along/copy");
    const copied = (await people.linesOf(at)).join("\n");
    for (const words of ["Het wijkteam", "Rust en tijd.", "De tafel dekken"]) expect(copied).toContain(words);
    expect(copied).toContain(`${t("keeping:copy.when")}\n${today()}`);
    expect(copied).toMatch(/[0-9a-f]{4}( [0-9a-f]{4}){3}/);
    expect(copied).not.toContain("Wij aten samen.");
  });

  test("what only I see goes on paper of a page to keep only where that is chosen, and last", async () => {
    const own = "Ik wil een avond voor mij.";
    await post.fillIn(family, "/plan/doelen/nieuw", { words: own, audience: "author" });
    const mark = t("keeping:paper.onlyMine");
    const goesOnPaper = async () => {
      await at.page.emulateMedia({ media: "print" });
      const goes = await at.page.getByText(own).isVisible();
      await at.page.emulateMedia({ media: "screen" });
      return goes;
    };
    const asked = async () => {
      await at.page.getByText(own).waitFor();
      expect(await goesOnPaper()).toBe(false);
      await people.follow(at, t("keeping:paper.withMine"));
      await at.page.getByText(t("keeping:paper.withoutMine")).waitFor();
      expect(await goesOnPaper()).toBe(true);
      const lines = await people.linesOf(at);
      expect(lines.indexOf(own)).toBeGreaterThan(lines.indexOf(mark));
      return lines;
    };
    await at.page.goto("/plan/inleveren");
    await at.page.fill("[name=toWhom]", "De huisarts");
    await at.page.getByLabel(own).first().check();
    await people.press(at, t("keeping:handIn.send"));
    await at.page.getByText("De huisarts").waitFor();
    await checkPage(at.page, "taking-along/own-copy");
    await asked();
    await post.fillIn(family, "/plan/afsluiten", {});
    await at.page.goto("/plan");
    await people.follow(at, t("keeping:closed.summary"));
    await people.arrive(at, t("keeping:summary.title"));
    await checkPage(at.page, "taking-along/closed-own");
    const lines = await asked();
    const goesOn = lines.findIndex((line) => line.startsWith("De tafel dekken"));
    expect(lines[goesOn]).toContain(t("plan:stands.taken.proposed"));
    expect(goesOn).toBeLessThan(lines.indexOf(mark));
    await people.press(at, t("keeping:summary.reopen"));
    await people.arrive(at, t("plan:title", { name: "Naima" }));
  });

  test("what the family calls its plan stands on paper, in the PDF and in the file; the short paper has its code too", async () => {
    const title = "Ons huis aan de Betje";
    const isNamed = (words: string) => expect(words.replace(/\s+/g, " ")).toContain(title);
    await post.fillIn(family, "/plan/titel", { words: title });
    for (const which of ["", "?kort"]) {
      await at.page.goto(`/plan/bewaren/papier${which}`);
      await people.arrive(at, title);
      await at.page.emulateMedia({ media: "print" });
      const code = at.page.getByRole("img", { name: t("keeping:sheet.code") });
      expect(await code.isVisible()).toBe(true);
      expect(post.mainOf(await family.ask(`/plan/bewaren/papier${which}`))).toContain("bij-ons.example/plan");
      await at.page.emulateMedia({ media: "screen" });
      isNamed(await textOfPdf((await bytesOf(`/plan/bewaren/pdf${which}`)).bytes));
    }
    const files = unzipSync((await bytesOf("/plan/bewaren/alles")).bytes);
    isNamed(await textOfPdf(files["plan.pdf"] ?? new Uint8Array()));
    const { titles } = ExportedPlan.parse(JSON.parse(Buffer.from(files["plan.json"] ?? []).toString("utf8")));
    expect(titles.map(({ words }) => words)).toEqual([title]);
    await post.fillIn(family, "/plan/titel", { words: "" });
  });

  /** On a phone and on a wide screen, where it is printed in the same size. */
  const sheetsFromAnyScreen = async ({ page } = at) => {
    const sheets: number[] = [];
    await page.emulateMedia({ media: null });
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      sheets.push(sheetsOf(await page.pdf({ preferCSSPageSize: true })));
    }
    return sheets;
  };

  test("a plan with wishes, three goals and their agreements takes one sheet where one page was asked", async () => {
    for (const words of ["Wij willen vaker samen eten.", "De rekeningen zijn op tijd betaald."]) {
      const goal = await post.writesGoal(family, words);
      for (const what of ["Samen de week bekijken", "De brieven openen"])
        await post.agrees(family, goal, what);
    }
    await at.page.goto("/plan/bewaren/papier?kort");
    await at.page.getByText("De brieven openen").first().waitFor();
    expect(await sheetsFromAnyScreen()).toEqual([1, 1]);
    await at.page.goto("/plan/bewaren/papier");
    expect(await sheetsFromAnyScreen()).toEqual([3, 3]);
  });

  test("of a plan that is very full the page to keep is one sheet too, and says how many others there are", async () => {
    const family = await post.signedUp(house.product.url, "Fatima");
    const long = "Dit is een zin die wat langer is dan gewoonlijk. ".repeat(5);
    for (const index of Array(14).keys()) {
      const wish = { words: `Wens ${index}. ${long}`, reason: long.repeat(3), audience: "household" };
      await post.fillIn(family, "/plan/belangrijk/wens/nieuw", wish);
      const words = `Doel ${index}. ${index % 2 ? "WIJ WILLEN WWWW! ".repeat(15) : long}`;
      const goal = await post.writesGoal(family, words);
      await post.agrees(family, goal, `Afspraak ${index}. ${long}`);
      if (index < 3)
        await post.fillIn(family, "/plan/doelen/nieuw", { words, reason: long, audience: "author" });
    }
    const { leadsTo } = await post.fillIn(family, "/plan/afsluiten", {});
    const reader = await house.browser.visitor();
    await reader.page.context().addCookies(post.cookiesOf(family));
    const full = { page: reader.page, t };
    await full.page.goto(leadsTo ?? "");
    const said = /En nog (\d+) andere, in het volledige plan/.exec((await people.linesOf(full)).join("\n"));
    expect(Number(said?.[1])).toBeGreaterThan(10);
    expect(await sheetsFromAnyScreen(full)).toEqual([1, 1]);
    await checkPage(full.page, "taking-along/closed-full");
    await full.page.goto(`${leadsTo}?alles`);
    expect(await sheetsFromAnyScreen(full)).toEqual([1, 1]);
    await reader.leave();
  });

  test("a plan that is closed leaves a page to keep, and goes on when it is opened again", async () => {
    await at.page.goto("/plan");
    await people.follow(at, t("keeping:close.link"));
    await people.arrive(at, t("keeping:close.title"));
    await checkPage(at.page, "taking-along/close");
    await people.press(at, t("keeping:close.send"));
    await people.arrive(at, t("keeping:summary.title"));
    await checkPage(at.page, "taking-along/closed");
    expect(await sheetsFromAnyScreen()).toEqual([1, 1]);
    const lines = (await people.linesOf(at)).join("\n");
    for (const words of [t("keeping:summary.well"), "Wij willen rust in huis.", "De tafel dekken"])
      expect(lines).toContain(words);
    await people.follow(at, t("keeping:summary.back"));
    await at.page.getByText(t("keeping:closed.title")).waitFor();
    await checkPage(at.page, "taking-along/closed-plan");
    await people.follow(at, t("keeping:closed.summary"));
    await people.arrive(at, t("keeping:summary.title"));
    await people.press(at, t("keeping:summary.reopen"));
    await people.arrive(at, t("plan:title", { name: "Naima" }));
    expect((await people.linesOf(at)).join("\n")).not.toContain(t("keeping:closed.title"));
    await people.follow(at, "Wij willen rust in huis.");
    await people.arrive(at, "Wij willen rust in huis.");
  });
});

/** Somebody who was let in takes along what is shared, and nothing else. */
describe.each([true, false])("what is shared, on paper, with JavaScript: %s", (javaScript) => {
  let family: post.ByPost;
  let helper: post.ByPost;
  let visitor: Visitor;
  let at: people.AtScreen;
  let revoke: string;
  let paper: string;

  beforeAll(async () => {
    family = await post.signedUp(house.product.url, "Naima");
    helper = await post.signedUp(house.product.url, "Selam");
    const goal = await post.writesGoal(family, "Wij willen rust in huis.");
    await post.agrees(family, goal, "De tafel dekken");
    await post.tells(family, goal, "Wij aten samen.");
    await post.writesGoal(family, "Nooit meer lenen.");
    await post.letsIn(family, helper, "Selam");
    revoke = await post.shares(family, goal, "see");
    visitor = await house.browser.visitor({ javaScript, width: 360 });
    await visitor.page.context().addCookies(post.cookiesOf(helper));
    at = { page: visitor.page, t };
  });
  afterAll(() => visitor?.leave());

  test("the page says whose it is, in large type, with a code that leads to what is shared by then", async () => {
    await at.page.goto("/gedeeld");
    await people.follow(at, t("keeping:shared.link"));
    await people.arrive(at, t("keeping:shared.title", { name: "Naima" }));
    await checkPage(at.page, `taking-along/shared-${javaScript}`);
    const lines = await people.linesOf(at);
    for (const words of ["Wij willen rust in huis.", "De tafel dekken", "Wij aten samen."])
      expect(lines).toContain(words);
    expect(lines.join(" ")).not.toContain("Nooit meer lenen.");
    expect(lines).toContain(t("keeping:shared.more", { address: "bij-ons.example/gedeeld" }));
    await at.page.getByRole("img", { name: t("keeping:shared.code") }).waitFor();
    await at.page.emulateMedia({ media: "print" });
    const words = at.page.locator(".sheet-part p").first();
    const size = await words.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(21);
    expect(await at.page.getByRole("link", { name: t("keeping:keep.pdf") }).isVisible()).toBe(false);
    await at.page.emulateMedia({ media: "screen" });
    paper = new URL(at.page.url()).pathname;
  });

  test("the PDF says the same under the same title", async () => {
    const link = at.page.getByRole("link", { name: t("keeping:keep.pdf") });
    const { headers, bytes } = await fileFor(helper, (await link.getAttribute("href")) ?? "");
    expect(headers.get("Content-Type")).toBe("application/pdf");
    expect(headers.get("Cache-Control")).toContain("no-store");
    expect(headers.get("Content-Disposition")).toBe('attachment; filename="bladzijden.pdf"');
    expect(Buffer.from(bytes).toString("latin1")).toContain("/StructTreeRoot");
    const text = await textOfPdf(bytes);
    for (const words of [
      ...[t("keeping:shared.title", { name: "Naima" }), t("keeping:sheet.as", { name: "Selam", day: "" })],
      ...["De tafel dekken", "Wij aten samen.", "bij-ons.example/gedeeld"],
    ])
      expect(text).toContain(words.replace(/ \.$/, ""));
    expect(text).not.toContain("Nooit meer lenen.");
  });

  test("once the sharing stops there is no paper any more", async () => {
    await family.send(revoke, { id: randomUUID() });
    await at.page.goto(paper);
    await people.arrive(at, t("common:stops.missing.title"));
    const { headers } = await fileFor(helper, paper.replace("papier", "pdf"));
    expect(headers.get("Content-Type")).toContain("text/html");
  });
});
