import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";
import { everybodyFound } from "#tests/support/people-searching";

const house = houseForThisFile({ demo: true });
const t = people.sentencesIn("nl");
const name = "Roos Vermeulen";
const wrongPlaces = `Moerwik\nDen Haag\n${"Nergens".repeat(9)}`;

/** Without JavaScript: a page is made, looked through, complained about and answered all the same. */
describe("a page of a helper, from the first word on", () => {
  const visitors: Visitor[] = [];
  let helper: people.AtScreen;
  let moderator: people.AtScreen;
  let reader: people.AtScreen;
  const comes = async (language: "nl" | "en" = "nl"): Promise<people.AtScreen> => {
    const visitor = await house.browser.visitor({ javaScript: false, language });
    visitors.push(visitor);
    return { page: visitor.page, t: people.sentencesIn(language) };
  };
  beforeAll(async () => {
    [helper, moderator, reader] = [await comes(), await comes(), await comes()];
  });
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
  });

  const check = (at: people.AtScreen, page: string) => checkPage(at.page, `own-page/${page}`);
  const toldJustNow = () => helper.page.locator("main [role=status]").allInnerTexts();
  const fill = async (fields: Record<string, string>) => {
    for (const [field, words] of Object.entries(fields)) await helper.page.fill(`[name=${field}]`, words);
  };

  test("is made by somebody with an account, who is told what does not fit, and waits", async () => {
    await helper.page.goto("/account/nieuw?verder=/hulp/mijn-pagina");
    await people.fillSignUp(helper, "Roos", people.newSignIn("roos"));
    await people.press(helper, t("accounts:signUp.send"));
    await helper.page.goto("/hulp/mijn-pagina");
    await check(helper, "none");
    await people.follow(helper, t("directory:own.make"));
    await people.arrive(helper, t("directory:edit.first"));
    await fill({ name, introduction: "Ik zit graag met u aan de keukentafel.", places: wrongPlaces });
    await helper.page.getByText(t("directory:edit.numbers")).click();
    await fill({ expectation: "Ik kom binnen een week langs.", SKJ: "12" });
    for (const value of ["grief", "nl", "home"]) await helper.page.check(`[value=${value}]`);
    await helper.page.check("[name=payment][value=free]");
    await people.press(helper, t("directory:edit.send"));
    await helper.page.getByText(t("problems:number-does-not-fit")).first().waitFor();
    const unknown = t("problems:unknown-place", { names: `“Moerwik” en “${"Nergens".repeat(5)}Nerg…”` });
    await helper.page.getByText(unknown).first().waitFor();
    expect(await helper.page.inputValue("[name=places]")).toBe(wrongPlaces);
    await check(helper, "does-not-fit");
    expect(await helper.page.inputValue("[name=introduction]")).toContain("keukentafel");
    expect(await helper.page.isChecked("[value=grief]")).toBe(true);
    await fill({ places: "Moerwijk, Den Haag", SKJ: "100 099 999" });
    await people.press(helper, t("directory:edit.send"));
    await people.arrive(helper, t("directory:own.title"));
    await check(helper, "waits");
    expect(await helper.page.locator("[name=availability]:checked").count()).toBe(0);
    expect(await helper.page.inputValue("[name=wait]")).toBe("");
    await reader.page.goto("/hulp?plek=Moerwijk&woorden=keukentafel");
    expect(await everybodyFound(reader)).not.toContain(name);
  });

  test("is looked through by a moderator, and then everybody finds it", async () => {
    await moderator.page.goto("/redactie");
    await people.signIn(moderator, moderatorSignIn, demoPassword);
    await people.arrive(moderator, t("moderation:desk.title"));
    await check(moderator, "desk");
    await people.follow(moderator, name);
    await people.arrive(moderator, name);
    await check(moderator, "version");
    await people.press(moderator, t("moderation:version.approve"));
    await people.arrive(moderator, t("moderation:desk.title"));
    await people.follow(moderator, t("directory:results.next"));
    const found = t("moderation:numbers.found", { register: "SKJ", number: "100099999" });
    const button = moderator.page.getByRole("button", { name: found });
    expect(await button.isVisible()).toBe(false);
    await moderator.page.getByText(`${name}, SKJ 100099999`).click();
    await check(moderator, "numbers");
    await people.press(moderator, found);
    await moderator.page.getByText(t("moderation:desk.kept")).waitFor();
    expect(new URL(moderator.page.url()).searchParams.get("nummers")).toBe("2");
    expect(await moderator.page.locator("#nummers details").count()).toBe(5);
    await reader.page.goto("/hulp?plek=Moerwijk&woorden=keukentafel");
    await people.follow(reader, name);
    await people.arrive(reader, name);
    expect((await people.linesOf(reader)).join("\n")).toContain("door de redactie");
    await check(reader, "profile");
  });

  test("changes word by word under the eyes of a moderator, and is hidden at once by its helper", async () => {
    await helper.page.goto("/hulp/mijn-pagina/veranderen");
    await fill({ introduction: "Ik zit graag met u aan de grote keukentafel." });
    await check(helper, "edit");
    await people.press(helper, t("directory:edit.send"));
    await moderator.page.goto("/redactie");
    await people.follow(moderator, name);
    expect(await moderator.page.locator("main ins").allInnerTexts()).toEqual([
      expect.stringContaining("grote"),
    ]);
    await check(moderator, "change");
    await moderator.page.fill("[name=reason]", "Schrijf erbij wanneer u er bent.");
    await people.press(moderator, t("moderation:version.sendBack"));
    await helper.page.goto("/hulp/mijn-pagina");
    await helper.page.getByText("Schrijf erbij wanneer u er bent.").waitFor();
    await check(helper, "sent-back");
    await people.press(helper, t("directory:sight.hide"));
    await helper.page.getByText(t("directory:state.hidden")).waitFor();
    await check(helper, "hidden");
    expect((await reader.page.reload())?.status()).toBe(404);
    expect(await toldJustNow()).toEqual([t("directory:kept.hidden")]);
    await helper.page.check("[value=full]");
    await people.press(helper, t("directory:own.room"));
    expect(await toldJustNow()).toEqual([t("directory:kept.later")]);
    await people.press(helper, t("directory:sight.show"));
    expect(await toldJustNow()).toEqual([t("directory:kept.shown")]);
    expect((await reader.page.reload())?.status()).toBe(200);
    await helper.page.check("[value=open]");
    await people.press(helper, t("directory:own.room"));
    expect(await toldJustNow()).toEqual([t("directory:kept.everybody")]);
    await helper.page.goto("/hulp/mijn-pagina?bewaard=verborgen");
    expect(await toldJustNow()).toEqual([]);
  });

  test("is complained about without an account, and answered on a page of its own", async () => {
    await people.follow(reader, t("directory:complaint.link"));
    await people.arrive(reader, t("directory:complaint.title", { name }));
    await check(reader, "complain");
    await reader.page.fill("[name=words]", "Deze persoon werkt hier niet meer.");
    await people.press(reader, t("directory:complaint.send"));
    await people.arrive(reader, t("directory:complaint.thanks"));
    await check(reader, "complained");
    await house.product.admin("update complaints set answer_by = answer_by - interval '20 days'");
    await reader.page.reload();
    await reader.page.getByText(t("directory:complaint.call")).waitFor();
    await moderator.page.goto("/redactie");
    await moderator.page
      .getByText(t("moderation:complaints.late", { day: "" }).split(":")[0] ?? "")
      .waitFor();
    await moderator.page.locator("main a[href*='/redactie/klachten/']").click();
    await people.arrive(moderator, t("moderation:complaint.title"));
    await check(moderator, "complaint");
    await moderator.page.fill("[name=answer]", "Wij hebben het gevraagd. Roos werkt hier nog.");
    await people.press(moderator, t("moderation:complaint.send"));
    await people.arrive(moderator, t("moderation:desk.title"));
    await reader.page.reload();
    await people.arrive(reader, t("directory:complaint.answered"));
  });

  test("reads as well in English", async () => {
    const english = await comes("en");
    await english.page.goto(reader.page.url());
    await people.arrive(english, english.t("directory:complaint.answered"));
    await check(english, "answered-en");
  });
});
