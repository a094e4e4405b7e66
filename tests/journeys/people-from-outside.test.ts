import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = people.sentencesIn("nl");
const goalWords = "Ik wil weer rustig slapen.";
const invited = "Tineke Visser";
const came = "T. de Boer";

/** Who answered the invitation, from the first look at it until the family lets nobody by that name in any more. */
describe.each([true, false])(
  "somebody from outside comes, helps and goes, with JavaScript: %s",
  (javaScript) => {
    const visitors: Visitor[] = [];
    let family: people.AtScreen;
    let guest: people.AtScreen;
    let goal: string;

    const check = (at: people.AtScreen, page: string) =>
      checkPage(at.page, `people-from-outside/${javaScript ? "with" : "without"}/${page}`);
    const open = async (at: people.AtScreen, path: string) => (await at.page.goto(path))?.status();
    const link = (name: string) =>
      family.page.locator("main .card", { hasText: invited }).getByRole("link", { name, exact: true });

    beforeAll(async () => {
      for (let person = 0; person < 2; person++) visitors.push(await house.browser.visitor({ javaScript }));
      [family, guest] = visitors.map(({ page }) => ({ page, t })) as [people.AtScreen, people.AtScreen];
      await people.signUp(family, "Samira");
      goal = await people.writeGoal(family, goalWords);
    });
    afterAll(async () => {
      for (const visitor of visitors) await visitor.leave();
    });

    /** Makes an invitation, and comes in by it. */
    async function comesIn(prepare: () => Promise<void>) {
      await open(family, "/plan/mensen/uitnodigen");
      await family.page.fill("[name=name]", invited);
      await people.press(family, t("sharing:invite.send"));
      await people.arrive(family, t("sharing:invitation.title", { name: invited }));
      const { words } = await people.handedOver(family);
      await prepare();
      await open(guest, `/uitnodiging/${words.join("-")}`);
      await people.arrive(guest, t("sharing:accept.title.party"));
      const offered = await people.linesOf(guest);
      await people.press(guest, t("sharing:accept.send"));
      await people.arrive(guest, t("sharing:accept.accepted.title"));
      return offered.join("\n");
    }

    async function callOnPlan(why: "came-in" | "help-ended") {
      await open(family, "/plan");
      await people.follow(family, t(`sharing:calls.${why}`, { name: invited }));
    }

    test("who came in under another name is told so to the family, whose no ends it", async () => {
      await open(guest, "/account/nieuw?verder=/gedeeld");
      await people.fillSignUp(guest, came, people.newSignIn("tineke"));
      await people.press(guest, t("accounts:signUp.send"));
      await people.arrive(guest, t("sharing:shared.title"));
      const offered = await comesIn(async () => {});
      expect(offered).toContain(t("sharing:accept.nothingReady"));
      expect(offered).not.toContain("Samira");
      await check(guest, "accepted");

      await callOnPlan("came-in");
      await people.arrive(family, t("sharing:people.title"));
      expect(await people.linesOf(family)).toContain(t("sharing:people.cameIn", { came, invited }));
      await check(family, "waiting");
      await people.press(family, t("sharing:people.notThisOne"));
      const fold = family.page.locator("main details");
      await fold.locator("summary").click();
      await fold.getByText(`${invited} / ${came}`).waitFor();
      await check(family, "ended");
    });

    test("what was prepared is counted at the door, and opens only after the family's yes", async () => {
      const offered = await comesIn(() => people.shareGoal(family, goal, goalWords));
      expect(offered).toContain(t("sharing:accept.toSee", { count: 1 }));
      expect(offered).toContain(t("sharing:accept.toComment", { count: 1 }));
      expect(await open(guest, goal)).toBe(404);
      await people.confirmParty(family, invited);
      expect(await open(guest, goal)).toBe(200);
    });

    test("the help ends on a day, or now, and then the goal is closed", async () => {
      await open(family, "/plan/mensen");
      await link(t("sharing:people.endHelp")).click();
      await people.arrive(family, t("sharing:endHelp.title", { name: invited }));
      await check(family, "end-help");
      await family.page.check("[value=day]");
      await people.press(family, t("sharing:endHelp.send"));
      await family.page.locator("#until-error").waitFor();
      await family.page.fill("[name=until]", `${new Date().getUTCFullYear() + 1}-03-31`);
      await people.press(family, t("sharing:endHelp.send"));
      await family.page.getByText(/tot en met \S+ 31 maart/).waitFor();
      expect(await open(guest, goal)).toBe(200);

      await link(t("sharing:people.endHelp")).click();
      await people.arrive(family, t("sharing:endHelp.title", { name: invited }));
      await people.press(family, t("sharing:endHelp.send"));
      await people.arrive(family, t("sharing:people.title"));
      await check(family, "help-ended");
      expect(await open(guest, goal)).toBe(404);
    });

    test("the family goes through the list once: what it ticks is open again", async () => {
      await callOnPlan("help-ended");
      await people.arrive(family, t("sharing:review.title", { name: invited }));
      await check(family, "review");
      await family.page.getByLabel(goalWords).check();
      await people.press(family, t("sharing:review.send"));
      await people.arrive(family, t("sharing:people.title"));
      expect(await open(guest, goal)).toBe(200);
      await open(family, "/plan");
      expect((await people.linesOf(family)).join("\n")).not.toContain(
        t("sharing:calls.help-ended", { name: invited }),
      );
    });

    test("who is let out for good sees nothing, and is told in one neutral line if the family wants that", async () => {
      await open(family, "/plan/mensen");
      await link(t("sharing:people.end")).click();
      await people.arrive(family, t("sharing:endParty.title", { name: invited }));
      await check(family, "end-party");
      await family.page.check("[name=tell]");
      await people.press(family, t("sharing:endParty.send", { name: invited }));
      await people.arrive(family, t("sharing:people.title"));
      expect(await family.page.locator("main .card", { hasText: invited }).count()).toBe(0);
      expect(await open(guest, goal)).toBe(404);
      await open(guest, "/gedeeld");
      const said = (await people.linesOf(guest)).join("\n");
      expect(said).toContain("niet meer met u gedeeld");
      expect(said).not.toContain("Samira");
    });
  },
);
