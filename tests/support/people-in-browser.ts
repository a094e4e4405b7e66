import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { catalogue as en } from "#app/i18n/en";
import type { Language } from "#app/i18n/languages";
import { catalogue as nl } from "#app/i18n/nl";
import { type Speak, speak } from "#app/i18n/speak";

/** Whoever sits at a screen, and the language in which its buttons speak. */
export interface AtScreen {
  page: Page;
  t: Speak;
}

export const password = "een paar woorden achter elkaar";

export function sentencesIn(language: Language): Speak {
  return speak(language, language === "nl" ? nl : en);
}

/** A sign-in name that nobody else has. */
export function newSignIn(name: string): string {
  return `${name.toLowerCase()}-${randomUUID().slice(0, 8)}`;
}

/** The page is there once its heading is: its address alone may come before it. */
export async function arrive({ page }: AtScreen, heading: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
}

/** The page's script has taken over: from here on a link or a form changes the page without loading it anew. */
export async function untilAwake({ page }: AtScreen): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
  });
}

export async function press({ page }: AtScreen, button: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
}

export async function follow({ page }: AtScreen, link: string): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: link, exact: true }).first().click();
}

/** What stands on the page between header and footer, line by line. */
export async function linesOf({ page }: AtScreen): Promise<string[]> {
  const texts = await page.getByRole("main").allInnerTexts();
  return texts
    .join("\n")
    .split("\n")
    .flatMap((line) => line.trim() || []);
}

export async function fillSignUp({ page }: AtScreen, name: string, signIn: string): Promise<void> {
  await page.fill("[name=name]", name);
  await page.fill("[name=signIn]", signIn);
  await page.fill("[name=password]", password);
}

/** Makes an account with a plan of one's own. Gives the sign-in name. */
export async function signUp(at: AtScreen, name: string): Promise<string> {
  const signIn = newSignIn(name);
  await at.page.goto("/account/nieuw");
  await fillSignUp(at, name, signIn);
  await press(at, at.t("accounts:signUp.send"));
  await arrive(at, at.t("plan:title", { name }));
  return signIn;
}

/** Fills in the page to sign in, which has to be open already. */
export async function signIn(at: AtScreen, name: string, secret = password): Promise<void> {
  await at.page.fill("[name=signIn]", name);
  await at.page.fill("[name=password]", secret);
  await press(at, at.t("accounts:signIn.send"));
}

/** Gives the path of the goal. */
export async function writeGoal(at: AtScreen, words: string, reason = ""): Promise<string> {
  await at.page.goto("/plan/doelen/nieuw");
  await at.page.fill("[name=words]", words);
  await at.page.fill("[name=reason]", reason);
  await press(at, at.t("plan:newGoalPage.send"));
  await arrive(at, words);
  return new URL(at.page.url()).pathname;
}

/** Beside the goal that is open: who does what, and when. */
export async function addAgreement(
  at: AtScreen,
  goalWords: string,
  said: { who: string; what: string; when: string },
) {
  await follow(at, at.t("plan:goal.addAgreement"));
  await arrive(at, at.t("plan:newAgreementPage.title"));
  for (const [field, words] of Object.entries(said)) await at.page.fill(`[name=${field}]`, words);
  await press(at, at.t("plan:newAgreementPage.send"));
  await arrive(at, goalWords);
}

export async function recordProgress(
  at: AtScreen,
  goalWords: string,
  words: string,
  feeling: "better" | "harder",
) {
  await follow(at, at.t("plan:goal.addProgress"));
  await arrive(at, at.t("plan:newProgressPage.title"));
  await at.page.fill("[name=words]", words);
  await at.page.check(`[value=${feeling}]`);
  await press(at, at.t("plan:newProgressPage.send"));
  await arrive(at, goalWords);
}

/** From the page of an invitation: what the owner hands over. */
export async function handedOver(at: AtScreen): Promise<{ link: string; words: string[] }> {
  const [link = ""] = await at.page.locator("[data-invitation-link]").allTextContents();
  return { link, words: await at.page.locator("main ol strong").allInnerTexts() };
}

/** Says that whoever came in is the one who was meant. */
export async function confirmParty(at: AtScreen, name: string): Promise<void> {
  await at.page.goto("/plan/mensen");
  const yes = at.page.getByRole("button", { name: at.t("sharing:people.confirm", { name }), exact: true });
  await yes.click();
  await yes.waitFor({ state: "detached" });
}

/** Lets somebody who has come in see the goal, and comment on it. */
export async function shareGoal(at: AtScreen, goal: string, goalWords: string): Promise<void> {
  await at.page.goto(`${goal}/delen`);
  await at.page.check("[name=partyId]");
  await at.page.check("[value=comment]");
  await press(at, at.t("sharing:share.send"));
  await arrive(at, goalWords);
}

/** As somebody copies them from paper. */
export async function typeWords(at: AtScreen, words: string[]): Promise<void> {
  const [first = "", second = "", ...rest] = words;
  await at.page.goto("/uitnodiging");
  await at.page.fill("[name=woorden]", `  ${first.toUpperCase()}   ${second},  ${rest.join(" - ")}. `);
  await press(at, at.t("sharing:enter.send"));
}
