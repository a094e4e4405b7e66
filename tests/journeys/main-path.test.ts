import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "#drizzle/seed/demo-sign-ins";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";
import { helpersWho, places } from "#tests/support/people-searching";
import { story } from "./one-story";

const house = houseForThisFile({ demo: true });

const ways = [
  { way: "without JavaScript", javaScript: false, language: "nl", theme: "parenting", speaks: "rif" },
  { way: "with JavaScript", javaScript: true, language: "nl", theme: "debts", speaks: "de" },
  { way: "in English", javaScript: true, language: "en", theme: "work", speaks: "pl" },
] as const;

const { goal: goalWords, reason, agreement, progress, comment, secret } = story;
const shared = [goalWords, reason, progress, comment, ...Object.values(agreement)];

describe.each(ways)(
  "a family finds help and shares one goal, $way",
  ({ way, javaScript, language, theme, speaks }) => {
    const t = people.sentencesIn(language);
    const name = "Samira";
    const comesBy = javaScript ? "words" : "link";
    const [chosen] = helpersWho(places["2532"], theme, speaks);
    if (!chosen) throw new Error(`Nobody of the demo does ${theme} and speaks ${speaks}.`);
    const visitors: Visitor[] = [];
    let family: people.AtScreen;
    let helper: people.AtScreen;
    let goal: string;
    let secretGoal: string;
    let given: Awaited<ReturnType<typeof people.handedOver>>;

    const check = (at: people.AtScreen, page: string) =>
      checkPage(at.page, `main-path/${way.replaceAll(" ", "-")}/${page}`);
    const open = async (at: people.AtScreen, path: string) => (await at.page.goto(path))?.status();

    async function expectNothing(at: people.AtScreen, heading: string) {
      await people.arrive(at, heading);
      const whole = await at.page.content();
      for (const words of shared) expect(whole).not.toContain(words);
    }

    beforeAll(async () => {
      const [one, other] = [
        await house.browser.visitor({ javaScript, language }),
        await house.browser.visitor({ javaScript, language }),
      ];
      visitors.push(one, other);
      family = { page: one.page, t };
      helper = { page: other.page, t };
    });

    afterAll(async () => {
      for (const visitor of visitors) await visitor.leave();
    });

    test("the family has a plan of its own, with two goals, an agreement and how it goes", async () => {
      await people.signUp(family, name);
      secretGoal = await people.writeGoal(family, secret);
      goal = await people.writeGoal(family, goalWords, reason);
      await people.addAgreement(family, goalWords, agreement);
      await people.recordProgress(family, goalWords, progress, "better");
      await open(family, "/plan");
      await check(family, "plan");
    });

    test("the owner invites the helper who was found, and gets a link and six words", async () => {
      await open(family, `/hulp?plek=2532&thema=${theme}&taal=${speaks}`);
      await people.follow(family, chosen.name);
      await open(family, "/plan/mensen/uitnodigen");
      await people.arrive(family, t("sharing:invite.title"));
      await family.page.fill("[name=name]", chosen.name);
      await family.page.fill("[name=organisation]", chosen.organisation ?? "");
      await check(family, "invite-form");
      await people.press(family, t("sharing:invite.send"));
      await people.arrive(family, t("sharing:invitation.title", { name: chosen.name }));
      given = await people.handedOver(family);
      expect(given.words).toHaveLength(6);
      expect(given.link).toBe(`${house.product.url}/uitnodiging/${given.words.join("-")}`);
      await check(family, "invitation");
      await open(family, "/plan/mensen");
      await check(family, "people");
    });

    test(`the helper comes with the ${comesBy}, signs in and accepts; nothing can be seen yet`, async () => {
      if (comesBy === "link") await open(helper, given.link);
      else await people.typeWords(helper, given.words);
      await people.arrive(helper, t("accounts:signIn.title"));
      await check(helper, "sign-in");
      await people.signIn(helper, chosen.signIn, demoPassword);
      await people.arrive(helper, t("sharing:accept.title.party"));
      expect(await people.linesOf(helper)).toContain(t("sharing:accept.lead", { name: chosen.name }));
      await check(helper, "invitation-offer");
      await people.press(helper, t("sharing:accept.send"));
      await people.arrive(helper, t("sharing:accept.accepted.title"));
      await check(helper, "invitation-accepted");
      await people.follow(helper, t("sharing:accept.toShared"));
      await people.arrive(helper, t("sharing:shared.title"));
      expect(await people.linesOf(helper)).toContain(t("sharing:shared.empty.title"));
      await check(helper, "shared-nothing");
      for (const path of [goal, secretGoal, `${goal}/reacties`, `${goal}/delen`])
        expect(await open(helper, path)).toBe(404);
      await check(helper, "not-found");
    });

    test("the owner says that this is the helper who was meant, and nothing can be seen yet", async () => {
      await open(family, "/plan/mensen");
      const { name: came } = chosen;
      expect(await people.linesOf(family)).toContain(t("sharing:people.cameIn", { came, invited: came }));
      await check(family, "people-waiting");
      await people.confirmParty(family, came);
      await check(family, "people-here");
      await open(helper, "/gedeeld");
      expect(await people.linesOf(helper)).toContain(t("sharing:shared.empty.title"));
      expect(await open(helper, goal)).toBe(404);
    });

    test("the owner lets the helper comment on one goal, and the goal says so in words", async () => {
      await open(family, `${goal}/delen`);
      await check(family, "share-form");
      await people.shareGoal(family, goal, goalWords);
      const named = chosen.organisation ? `${chosen.name}, ${chosen.organisation}` : chosen.name;
      const sentence = (await people.linesOf(family)).find((line) =>
        line.startsWith(t("sharing:audience.sentence", { people: "" }).slice(0, -1)),
      );
      expect(sentence).toContain(`${named} (${t("sharing:verbs.comment")})`);
      await check(family, "goal-shared");
    });

    test("the helper finds that goal with all that hangs under it, and no trace of another one", async () => {
      await open(helper, "/gedeeld");
      const list = [
        t("sharing:shared.title"),
        t("sharing:shared.lead"),
        t("sharing:shared.household", { name }),
        goalWords,
      ];
      const may = t("sharing:readers.can", { verb: t("sharing:verbs.comment") });
      expect(await people.linesOf(helper)).toEqual([
        ...list,
        t("sharing:shared.kinds.goal"),
        `${may}, ${t("sharing:readers.help")}`,
        t("keeping:shared.link"),
      ]);
      await check(helper, "shared");
      await people.follow(helper, goalWords);
      await people.arrive(helper, goalWords);
      const lines = await people.linesOf(helper);
      for (const words of [reason, ...Object.values(agreement), progress]) expect(lines).toContain(words);
      await check(helper, "goal-of-family");
      for (const path of [secretGoal, `${secretGoal}/reacties`]) expect(await open(helper, path)).toBe(404);
      for (const path of [
        "/plan",
        "/plan/mensen",
        "/plan/gekeken",
        "/gedeeld",
        goal,
        `/hulp?plek=${encodeURIComponent(secret)}`,
      ]) {
        await open(helper, path);
        expect((await people.linesOf(helper)).join("\n"), path).not.toContain(secret);
      }
    });

    test("the helper comments, the family reads it, and the family's list says who looked and when", async () => {
      await open(helper, goal);
      await helper.page.fill("[name=words]", comment);
      await people.press(helper, t("conversation:send"));
      await helper.page.getByText(comment).waitFor();
      await open(family, goal);
      expect(await people.linesOf(family)).toContain(comment);
      await check(family, "goal-commented");
      await open(family, "/plan/gekeken");
      const line = family.page.locator("main li", { hasText: `${t("ledger:plan.goal-read")}.` }).first();
      expect(await line.textContent()).toContain(chosen.name);
      const looked = new Date((await line.locator("time").getAttribute("datetime")) ?? 0).getTime();
      expect(Math.abs(Date.now() - looked)).toBeLessThan(5 * 60_000);
      await check(family, "who-looked");
    });

    test("the owner stops sharing: the helper's very next request finds nothing, and the family keeps the comment", async () => {
      const [writing, reading] = [helper, { page: await (visitors[1] as Visitor).tab(), t }];
      for (const tab of [writing, reading]) await open(tab, goal);
      await writing.page.fill("[name=words]", "Dit komt te laat.");
      await open(family, goal);
      const stop = family.page.getByRole("button", {
        name: t("sharing:readers.revoke", { name: chosen.name }),
      });
      await stop.click();
      await stop.waitFor({ state: "detached" });
      await check(family, "goal-no-longer-shared");

      await people.press(writing, t("conversation:send"));
      await expectNothing(writing, t("common:stops.missing.title"));
      await reading.page.reload();
      await expectNothing(reading, t("common:stops.missing.title"));
      await open(reading, "/gedeeld");
      await expectNothing(reading, t("sharing:shared.title"));
      await reading.page.getByRole("button", { name: t("common:nav.signOut") }).click();
      await people.arrive(reading, t("common:home.title"));
      await open(reading, "/inloggen");
      await people.signIn(reading, chosen.signIn, demoPassword);
      await expectNothing(reading, t("contact:requests.title"));
      await check(reading, "helper-without-plan");

      await open(family, goal);
      const kept = await people.linesOf(family);
      expect(kept).toContain(comment);
      expect(kept).not.toContain("Dit komt te laat.");
    });
  },
);
