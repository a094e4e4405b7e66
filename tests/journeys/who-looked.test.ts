import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExportedLedger } from "#app/domain/audit/exported-ledger";
import { lineWithCode, verifyLedger } from "#app/domain/audit/verify-ledger";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const page = "/plan/gekeken";
const t = people.sentencesIn("nl");

describe.each([true, false])("the family looks who looked, with JavaScript: %s", (javaScript) => {
  let family: people.AtScreen;
  let leave: () => Promise<void>;
  const name = javaScript ? "with" : "without";

  beforeAll(async () => {
    const visitor = await house.browser.visitor({ javaScript });
    family = { page: visitor.page, t };
    leave = () => visitor.leave();
    await people.signUp(family, "Samira");
    await people.writeGoal(family, "Ik wil weer slapen.");
    await family.page.goto(page);
  });
  afterAll(() => leave());

  const shown = () => family.page.locator("main li").allTextContents();
  const choose = async (field: string, value: string) => {
    const fold = family.page.locator("main details");
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
    const input = family.page.locator(`[name=${field}]`);
    if (field === "wie") await input.selectOption({ label: value });
    else await input.fill(value);
  };

  test("at people from outside first, and at everybody or one person by choice", async () => {
    expect(await people.linesOf(family)).toContain(t("audit:empty"));
    await choose("wie", t("audit:filter.everybody"));
    await people.press(family, t("audit:filter.send"));
    await family.page.waitForURL(`**${page}?wie=iedereen*`);
    const all = await shown();
    expect(all.some((line) => line.includes(`Samira ${t("ledger:plan.goal-written")}.`))).toBe(true);
    expect(all.some((line) => line.includes("Doel: Ik wil weer slapen."))).toBe(true);
    await checkPage(family.page, `who-looked/${name}-everybody`);
    await choose("wie", "Samira");
    await people.press(family, t("audit:filter.send"));
    await family.page.waitForURL(/wie=[0-9a-f-]{36}/);
    expect(await people.linesOf(family)).toContain(t("audit:shown.who", { who: "Samira" }));
    expect((await shown()).length).toBeGreaterThanOrEqual(all.length);
  });

  test("at some days, and is told when a day cannot be", async () => {
    await choose("van", "2026-05-02");
    await choose("tot", "2026-05-01");
    await people.press(family, t("audit:filter.send"));
    await family.page.waitForURL(/van=2026-05-02&tot=2026-05-01/);
    const field = family.page.locator("[name=tot]");
    const told = await field.getAttribute("aria-describedby");
    const error = family.page.locator(`#${told?.split(" ").at(-1)}`);
    expect(await error.textContent()).toBe(t("audit:filter.problems.ends-before-it-begins"));
    await checkPage(family.page, `who-looked/${name}-problem`);
    await family.page.goto(`${page}?wie=iedereen&tot=2020-01-01`);
    expect(await people.linesOf(family)).toContain(t("audit:nothing"));
    await family.page.goto(`${page}?wie=niemand&van=gisteren&voor=onzin&tot=${"x".repeat(500)}`);
    await people.arrive(family, t("audit:title"));
    expect(await family.page.locator("[aria-invalid=true]").count()).toBe(2);
  });

  test("and takes along a file that anybody can verify, with the code on the page", async () => {
    await family.page.goto(page);
    const code = (await family.page.locator("main [translate=no] strong").textContent()) ?? "";
    const [download] = await Promise.all([
      family.page.waitForEvent("download"),
      family.page.getByRole("link", { name: t("audit:proof.file") }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("lijst.json");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const ledger = ExportedLedger.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    expect(verifyLedger(ledger)).toEqual([]);
    expect(lineWithCode(ledger, code)).not.toBeNull();
  });
});
