import { beforeAll, expect, test } from "vitest";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import { newSignIn, password, sentencesIn } from "#tests/support/people-in-browser";
import { fileFor } from "#tests/support/text-of-pdf";

const t = sentencesIn("nl");
const house = houseForThisFile();
const words = "Aisha gaat weer met plezier naar school.";
const what = t("sharing:consent.question.what.goal", { words });
const uuid = /[0-9a-f-]{36}/;
let owner: post.ByPost;
let child: post.ByPost;
let helper: post.ByPost;
let goal: string;
let childId: string;

beforeAll(async () => {
  owner = await post.signedUp(house.product.url, "Naima");
  helper = await post.signedUp(house.product.url, "Selam");
  await post.letsIn(owner, helper, "Selam");
});

test("an owner puts a child of thirteen in the family, whose age is told in words", async () => {
  expect(post.mainOf(await owner.ask("/plan/gezin"))).toContain(
    t("households:members.you", { name: "Naima" }),
  );
  const added = await post.fillIn(owner, "/plan/gezin/nieuw", { name: "Aisha", bornOn: bornYearsAgo(13) });
  expect(added.leadsTo).toBe("/plan/gezin");
  const list = await owner.ask("/plan/gezin");
  childId = uuid.exec(pathIn(list, /\/plan\/gezin\/[^/"]+\/inlog/))?.[0] ?? "";
  for (const said of ["Aisha", t("households:members.tiers.from12"), t("households:members.signIn.none")])
    expect(post.mainOf(list)).toContain(said);
  expect(post.mainOf(list)).not.toContain(bornYearsAgo(13));
});

test("the child accepts, sees nothing yet and reads why; after the owner's yes the plan is there", async () => {
  const invited = await owner.send(`/plan/gezin/${childId}/inlog`, {
    id: post.hiddenOf(await owner.ask("/plan/gezin")).id ?? "",
  });
  const door = pathIn(await owner.ask(invited.leadsTo ?? ""), /\/uitnodiging\/[a-z]+(?:-[a-z]+){5}/);
  child = await makesAccount("Aisha K.", door);
  expect(post.headingOf(await child.ask(door))).toBe(t("sharing:accept.title.member"));
  await child.send(door, {});
  expect((await child.ask("/plan")).leadsTo).toBe("/plan/begin");
  expect(post.mainOf(await child.ask("/plan/begin"))).toContain(t("households:waiting.answer"));

  expect(post.mainOf(await owner.ask("/plan"))).toContain(t("plan:waits.toConfirm", { names: "Aisha" }));
  const names = { name: "Aisha", acceptedName: "Aisha K." };
  expect(post.mainOf(await owner.ask("/plan/gezin"))).toContain(
    t("households:members.confirm.question", names),
  );
  await owner.send(`/plan/gezin/${childId}/nakijken`, { answer: "yes" });
  expect(post.headingOf(await child.ask("/plan"))).toBe(t("plan:title", { name: "Naima" }));
  expect(post.mainOf(await owner.ask("/plan/gezin"))).not.toContain("Aisha K.");
});

test("a goal about the child opens for a helper at the child's yes, and closes when it is taken back", async () => {
  goal =
    (await post.fillIn(owner, "/plan/doelen/nieuw", { words, audience: "household", about: childId }))
      .leadsTo ?? "";
  await post.shares(owner, goal, "see");
  expect((await helper.ask(goal)).status).toBe(404);
  expect((await owner.ask("/plan/vragen")).html).not.toContain(words);

  expect(post.mainOf(await child.ask("/plan"))).toContain(t("plan:waits.questions", { count: 1 }));
  const asked = await child.ask("/plan/vragen");
  const wording = t("sharing:consent.question.own.see", { what, party: "Selam" });
  expect(post.mainOf(asked)).toContain(wording);
  await answer(child, "no");
  expect((await helper.ask(goal)).status).toBe(404);
  expect(post.mainOf(await child.ask("/plan/vragen"))).toContain(t("sharing:consent.answers.no"));
  await takeBack(child);

  await answer(child, "yes");
  expect((await helper.ask(goal)).status).toBe(200);
  const answered = post.mainOf(await child.ask("/plan/vragen"));
  for (const said of [wording, t("sharing:consent.answers.yes"), t("sharing:consent.none")])
    expect(answered).toContain(said);
  expect(post.mainOf(await child.ask("/plan"))).not.toContain(t("plan:waits.title"));

  await takeBack(child);
  expect((await helper.ask(goal)).status).toBe(404);
  expect((await helper.ask("/gedeeld")).html).not.toContain(words);
});

test("nobody is kept to a question that was not on the screen", async () => {
  const form = post.hiddenOf(await child.ask("/plan/vragen"));
  await post.shares(owner, goal, "comment");
  const tried = await child.send("/plan/vragen/antwoord", { ...form, answer: "yes" });
  expect(tried.leadsTo).toBe("/plan/vragen?veranderd");
  expect((await helper.ask(goal)).status).toBe(404);
  const shown = post.mainOf(await child.ask("/plan/vragen?veranderd"));
  expect(shown).toContain(t("sharing:consent.changed"));
  expect(shown).toContain(t("sharing:consent.question.own.comment", { what, party: "Selam" }));

  const forged = { ...post.hiddenOf(await child.ask("/plan/vragen")), wording: "Mag alles?", answer: "yes" };
  expect((await child.send("/plan/vragen/antwoord", forged)).leadsTo).toBe("/plan/vragen?veranderd");
  expect((await helper.ask(goal)).status).toBe(404);
});

test("the owner answers for nobody, until the child asks for that and the owner says yes", async () => {
  const form = post.hiddenOf(await child.ask("/plan/vragen"));
  expect((await owner.send("/plan/vragen/antwoord", { ...form, answer: "yes" })).status).toBe(404);

  await asksForAnAnswerer(20);
  expect(post.mainOf(await owner.ask("/plan"))).toContain(
    t("plan:waits.askedToRepresent", { names: "Aisha" }),
  );
  expect((await owner.ask("/plan/vragen")).html).not.toContain(words);
  await owner.send(pathIn(await owner.ask("/plan/gezin"), /\/plan\/antwoorders\/[^/"]+\/ja/), {});

  const asked = post.mainOf(await owner.ask("/plan/vragen"));
  expect(asked).toContain(t("sharing:consent.answersFor", { name: "Aisha" }));
  await answer(owner, "yes");
  expect((await helper.ask(goal)).status).toBe(200);
  await takeBack(child);
  expect((await helper.ask(goal)).status).toBe(404);
});

test("both are warned before it ends: calmly in the last month, clearly in the last week", async () => {
  for (const person of [owner, child])
    for (const page of ["/plan", "/plan/gezin"]) {
      const said = post.mainOf(await person.ask(page));
      expect(said).toContain(t("households:represent.again"));
      expect(said).not.toContain(t("households:represent.verySoon"));
    }
  await child.send(pathIn(await child.ask("/plan/gezin"), /\/plan\/antwoorders\/[^/"]+\/stoppen/), {});
  expect(post.mainOf(await owner.ask("/plan"))).not.toContain(t("households:represent.again"));
  expect((await owner.ask("/plan/vragen")).html).not.toContain(words);

  await asksForAnAnswerer(5);
  await owner.send(pathIn(await owner.ask("/plan/gezin"), /\/plan\/antwoorders\/[^/"]+\/ja/), {});
  for (const person of [owner, child])
    expect(post.mainOf(await person.ask("/plan"))).toContain(t("households:represent.verySoon"));
});

const pages = [
  { who: "owner", path: "/plan", javaScript: true },
  { who: "owner", path: "/plan/gezin", javaScript: true },
  { who: "owner", path: "/plan/gezin/nieuw", javaScript: true },
  { who: "owner", path: "/plan/gezin/land", javaScript: true },
  { who: "owner", path: "/plan/doelen/nieuw", javaScript: true },
  { who: "child", path: "/plan/gezin", javaScript: false },
  { who: "child", path: "/plan/gezin/weggaan", javaScript: true },
  { who: "child", path: "/plan/gezin/:me/antwoorder", javaScript: true },
  { who: "child", path: "/plan/vragen", javaScript: true },
  { who: "child", path: "/plan/vragen", javaScript: false },
];

test.each(pages)("$path is right for the $who, with JavaScript: $javaScript", async (one) => {
  const { page, leave } = await house.browser.visitor({ javaScript: one.javaScript });
  await page.context().addCookies(post.cookiesOf(one.who === "owner" ? owner : child));
  await page.goto(one.path.replace(":me", childId));
  await checkPage(page, `family/${one.who}${one.path.replaceAll(/[/:]/g, "-")}-${one.javaScript}`);
  await leave();
});

test("the file that the child takes along holds the child's own words, and no others", async () => {
  const own = ["Ik wil een eigen kamer.", "Omdat ik dan slaap.", "Ik durfde naar binnen.", "Met de fiets"];
  const others = [
    "Zij was stil.",
    "Broodtrommel inpakken",
    "Nooit meer lenen.",
    "Alleen van Naima.",
    "Dr. Bos",
  ];
  await post.fillIn(child, "/plan/doelen/nieuw", { words: own[0] ?? "", reason: own[1] ?? "" });
  await post.fillIn(child, `${goal}/voortgang/nieuw`, { words: own[2] ?? "" });
  await post.fillIn(child, `${goal}/taken/nieuw`, { words: own[3] ?? "", repeat: "daily" });
  await post.tells(owner, goal, others[0] ?? "");
  await post.agrees(owner, goal, others[1] ?? "");
  await post.writesGoal(owner, others[2] ?? "");
  await post.fillIn(owner, "/plan/doelen/nieuw", { words: others[3] ?? "", audience: "author" });
  const map = { name: others[4] ?? "", ring: "close", side: "formal" };
  await post.fillIn(owner, "/plan/netwerk/nieuw", map);
  expect(post.mainOf(await child.ask("/plan/netwerk"))).toContain("Dr. Bos");
  const { headers, bytes } = await fileFor(child, "/plan/gezin/meenemen/bestand");
  expect(headers.get("Content-Disposition")).toBe('attachment; filename="kopie.json"');
  const file = Buffer.from(bytes).toString("utf8");
  for (const said of own) expect(file).toContain(said);
  for (const said of others) expect(file).not.toContain(said);
  const helpers = await fileFor(helper, "/plan/gezin/meenemen/bestand");
  for (const said of [...own, ...others])
    expect(Buffer.from(helpers.bytes).toString("utf8")).not.toContain(said);
});

test("the only owner stays; the child goes, at once", async () => {
  expect(post.mainOf(await owner.ask("/plan/gezin/weggaan"))).toContain(t("households:leave.lastOwner"));
  const form = post.hiddenOf(await child.ask("/plan/gezin/weggaan"));
  const stays = await owner.send("/plan/gezin/weggaan", form);
  expect([stays.status, (await owner.ask("/plan")).status]).toEqual([422, 200]);
  expect((await child.send("/plan/gezin/weggaan", form)).leadsTo).toBe("/");
  expect((await child.ask("/plan")).leadsTo).toBe("/plan/begin");
  expect((await child.ask(goal)).status).toBe(404);
  expect(post.mainOf(await owner.ask("/plan/gezin"))).not.toContain("Aisha");
});

test("whoever it was not is sent away, and can be followed by the right one", async () => {
  await post.fillIn(owner, "/plan/gezin/nieuw", { name: "Yassin" });
  const list = await owner.ask("/plan/gezin");
  const invite = pathIn(list, /\/plan\/gezin\/[^/"]+\/inlog/);
  const once = post.hiddenOf(list).id ?? "";
  const first = await owner.send(invite, { id: once });
  expect((await owner.send(invite, { id: once })).leadsTo, "sent twice").toBe(first.leadsTo);
  const door = pathIn(await owner.ask(first.leadsTo ?? ""), /\/uitnodiging\/[a-z]+(?:-[a-z]+){5}/);
  const stranger = await makesAccount("Iemand anders", door);
  await stranger.send(door, {});
  await owner.send(invite.replace("inlog", "nakijken"), { answer: "no" });
  expect((await stranger.ask("/plan")).leadsTo).toBe("/plan/begin");
  expect(post.mainOf(await owner.ask("/plan/gezin"))).toContain(
    t("households:members.invite", { name: "Yassin" }),
  );
});

function pathIn({ html }: post.Answer, pattern: RegExp): string {
  return pattern.exec(html)?.[0] ?? "";
}

function bornYearsAgo(years: number): string {
  const today = new Date().toISOString().slice(0, 10);
  return `${Number(today.slice(0, 4)) - years}-01-01`;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** On the way to an invitation, so without a plan of one's own. */
async function makesAccount(name: string, door: string): Promise<post.ByPost> {
  const person = post.byPost(house.product.url);
  const page = `/account/nieuw?verder=${encodeURIComponent(door)}`;
  await post.fillIn(person, page, { name, signIn: newSignIn("kind"), password }, "/account/nieuw");
  return person;
}

async function answer(person: post.ByPost, given: "yes" | "no"): Promise<void> {
  const sent = await post.fillIn(person, "/plan/vragen", { answer: given }, "/plan/vragen/antwoord");
  expect(sent.leadsTo).toBe("/plan/vragen");
}

async function takeBack(person: post.ByPost): Promise<void> {
  const page = await person.ask("/plan/vragen");
  await person.send(pathIn(page, /\/plan\/vragen\/[^/"]+\/terugnemen/), {});
}

/** The child chooses the owner, until so many days from now. */
async function asksForAnAnswerer(days: number): Promise<void> {
  const path = `/plan/gezin/${childId}/antwoorder`;
  const page = await child.ask(path);
  const representativeId = /name="representativeId"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  const said = { representativeId, scope: "agree", until: inDays(days) };
  const asked = await child.send(path, { ...post.hiddenOf(page), ...said });
  expect(asked.leadsTo).toBe("/plan/gezin");
}
