import { randomUUID } from "node:crypto";
import * as post from "#tests/support/people-by-post";
import { newSignIn, password } from "#tests/support/people-in-browser";
import type { RunningProduct } from "#tests/support/running-product";
import { atMost } from "./routes-ask";
import { fillsDesk } from "./routes-desk";

/** Every way in which somebody can stand towards a household, its own people last. A row of the table has a sign for each, in this order. */
export const standings = [
  "signedOut",
  "neverInvited",
  "colleague",
  "invited",
  "waiting",
  "expired",
  "revoked",
  "ended",
  "helpEnded",
  "notAgreed",
  "left",
  "elsewhere",
  "sees",
  "comments",
  "proposes",
  "fromToday",
  "onlyItem",
  "child",
  "member",
  "coOwner",
  "owner",
] as const;
export type Standing = (typeof standings)[number];

/** The people whom the household asked in from outside, each by the name of how he or she stands. */
const guests = [
  "invited",
  "waiting",
  "expired",
  "revoked",
  "ended",
  "helpEnded",
  "notAgreed",
  "sees",
  "comments",
  "proposes",
  "fromToday",
  "onlyItem",
  "target",
  "spare",
] as const;
export type Guest = (typeof guests)[number];

export type Params = Record<string, string>;

export interface RoutesWorld {
  product: RunningProduct;
  householdId: string;
  /** With which the owner signs in. */
  signIn: string;
  people: Record<Standing, post.ByPost>;
  /** What stands where an address has a part that changes: always of this household. */
  ids: Params;
  /** The six words of an invitation, for whoever holds some. */
  words: Partial<Record<Standing, string>>;
  /** Guest -> the id by which the household knows him or her, which is that of the invitation too. */
  parties: Record<Guest, string>;
  /** Guest -> the id of the newest grant. */
  grants: Params;
  /** Goal or item -> the version of its text, where that was changed. */
  versions: Params;
}

/** Ends every word that somebody of these tests wrote, so that it is known again wherever it turns up: too long for a nonce to hold it by chance. */
const mark = "Qx7Zw9Kv4";
export const planted = (label: string) => `${label}${mark}`;
export const plantedIn = (text: string) =>
  new Set([...text.matchAll(new RegExp(`([A-Za-z]+)${mark}`, "g"))].map(([, label]) => String(label)));

const nobodysWords = "appel-peer-kers-druif-banaan-kiwi";
const workplace = "Wijkteam Zuidwest";

/** A household with something in every table, and around it somebody for each standing, all by the forms that people send. */
export async function buildRoutesWorld(product: RunningProduct): Promise<RoutesWorld> {
  const { url } = product;
  const come = (label: string, next = "/uitnodiging") => comes(url, label, next);
  const owner = await signsUp(url, "owner");
  const householdId = hidden(await owner.ask("/plan/doelen/nieuw"), "householdId");
  const family = { owner, householdId, come };
  const child = await joins(family, "child", 13);
  const member = await joins(family, "member");
  const coOwner = await joins(family, "coOwner");
  await done(owner.send(`/plan/gezin/${coOwner.id}/eigenaar`, form({})));
  const { html: asked } = await coOwner.person.ask("/plan/gezin");
  const question = idIn(/\/plan\/eigenaars\/([0-9a-f-]{36})/, asked);
  await done(coOwner.person.send(`/plan/eigenaars/${question}/antwoord`, { answer: "yes" }));
  await done(owner.send(`/plan/gezin/${member.id}/eigenaar`, form({})));
  const left = await joins(family, "left");
  await done(left.person.send("/plan/gezin/weggaan", form({ householdId })));
  const granny = await addsMember(family, "granny");
  await done(
    owner.send(
      `/plan/gezin/${granny}/antwoorder`,
      form({ representativeId: member.id, scope: "agree", until: inAYear }),
    ),
  );

  const headingId = await setsUp(owner, householdId);
  const copyId = await handsIn(owner, householdId, headingId);
  const closingId = await closesAndOpens(owner, householdId);
  const goal = await writesGoal(owner, householdId, "formerGoal", { about: child.id });
  const goalPath = `/plan/doelen/${goal}`;
  await edits(owner, goalPath, { words: planted("goal"), reason: planted("goalReason") });
  await fill(owner, goalPath, "");
  await done(member.person.send(`${goalPath}/reacties`, form({ words: planted("comment") })));
  const itemId = idIn(/\/plan\/onderdelen\/([0-9a-f-]{36})/, (await owner.ask(goalPath)).html);
  await done(
    member.person.send(`/plan/onderdelen/${itemId}/reacties`, form({ words: planted("itemComment") })),
  );
  for (const [who, label, audience] of [
    [owner, "otherGoal", "household"],
    [owner, "ownersGoal", "owners"],
    [owner, "ownerPrivate", "author"],
    [member.person, "memberPrivate", "author"],
  ] as const) {
    const id = await writesGoal(who, householdId, label, { audience });
    await fill(who, `/plan/doelen/${id}`, label);
  }

  for (const [label, audience] of [
    ["story", "household"],
    ["ownStory", "author"],
  ] as const)
    await done(owner.send("/plan/belangrijk/verhaal/nieuw", form(section(householdId, label, audience))));

  const onTheMap = { householdId, name: planted("neighbour"), ring: "close", side: "informal" };
  await done(owner.send("/plan/netwerk/nieuw", form(onTheMap)));

  const parties = {} as Record<Guest, string>;
  const words = {} as Record<string, string>;
  const comeIn = {} as Record<Guest, post.ByPost>;
  await atMost(
    4,
    guests.map((guest) => async () => {
      const invited = await asksIn(owner, householdId, guest);
      parties[guest] = invited.id;
      words[guest] = invited.words;
      if (guest === "spare") return;
      comeIn[guest] = await come(guest, `/uitnodiging/${invited.words}`);
      if (guest === "invited") return;
      await done(comeIn[guest].send(`/uitnodiging/${invited.words}`, {}));
      if (guest !== "waiting") await done(owner.send(`/plan/mensen/${invited.id}/bevestigen`, form({})));
      await done(owner.send(`${goalPath}/delen`, shareForm(guest, invited.id, itemId)));
    }),
  );
  await answersAll(child.person, ["notAgreed"]);

  await fill(owner, goalPath, "late");
  await done(owner.send(`${goalPath}/stand`, form(stands(planted("goalState")))));
  await done(owner.send(`${goalPath}/schaal`, form({ expected: planted("scale") })));
  const scaleId = hidden(await owner.ask(`${goalPath}/schaal`), "version");
  await done(owner.send(`${goalPath}/meting`, form({ compared: "better", words: planted("measured") })));
  const measurementId = idIn(/metingen\/([0-9a-f-]{36})/, (await owner.ask(goalPath)).html);
  const task = form({ words: planted("lateTask"), repeat: "daily" });
  const { leadsTo } = await done(owner.send(`${goalPath}/taken/nieuw`, task));
  const lookingBack = await done(owner.send("/plan/terugkijken/nieuw", form({ householdId })));
  const decided = form({ decision: "goOn", words: planted("decided") });
  await done(owner.send(`${lookingBack.leadsTo}/doelen/${goal}`, decided));
  const editPath = `/plan/afspraken/${itemId}`;
  await edits(member.person, editPath, agreement("editedAgreement"));
  await done(owner.send("/plan/opgeschreven/nieuw", form({ householdId, words: planted("note") })));
  const alone = { householdId, words: planted("ownerNote"), audience: "author" };
  await done(owner.send("/plan/opgeschreven/nieuw", form(alone)));
  await done(owner.send(`${editPath}/stand`, form({ step: "notDone", words: planted("agreementWhy") })));
  await done(comeIn.comments.send(`${goalPath}/reacties`, form({ words: planted("partyComment") })));
  await done(comeIn.proposes.send(`${goalPath}/voorstellen/nieuw`, agreement("proposal")));
  await done(owner.send(`/plan/mensen/${parties.ended}/niet-meer-binnenlaten`, form({})));
  await done(owner.send(`/plan/mensen/${parties.helpEnded}/hulp-stopt`, form({ when: "now" })));
  const { elsewhere, colleague, theirWords } = await anotherFamily(url, come);

  const rows = await settleAsSuperuser(product, householdId, parties);
  await done(owner.send(`/plan/delingen/${rows.grants.revoked}/intrekken`, form({ tell: "yes" })));
  return {
    product,
    householdId,
    signIn: owner.signIn,
    people: {
      signedOut: post.byPost(url),
      neverInvited: await come("neverInvited"),
      colleague,
      elsewhere,
      left: left.person,
      child: child.person,
      member: member.person,
      coOwner: coOwner.person,
      owner,
      ...comeIn,
    },
    ids: {
      ...rows.ids,
      ...{ closingId, headingId, copyId, taskId: idIn(/taken\/([0-9a-f-]{36})/, leadsTo ?? "") },
      ...{ scaleId, measurementId },
      evaluationId: idIn(/terugkijken\/([0-9a-f-]{36})/, lookingBack.leadsTo ?? ""),
      householdId,
      goalId: goal,
      itemId,
      memberId: granny,
      representativeId: member.id,
      childId: child.id,
      partyId: parties.target,
      grantId: String(rows.grants.target),
      invitationId: parties.spare,
      helperId: randomUUID(),
      ...(await fillsDesk(product)),
      ...{ tool: "geldfit", page: "safety", language: "en" },
      kind: "onzin",
      sort: "wens",
      "*": "onzin/nergens",
      words: nobodysWords,
    },
    words: {
      ...words,
      colleague: theirWords,
      child: child.words,
      member: member.words,
      coOwner: coOwner.words,
      left: left.words,
    },
    parties,
    grants: rows.grants,
    versions: rows.versions,
  };
}

const inAYear = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const stands = (words: string) => ({ lifecycle: "stopped", attainment: "own", words });

/** The fields of a form, with the id that it would bring along. */
const form = (fields: post.Fields): post.Fields => ({ id: randomUUID(), ...fields });

const section = (householdId: string, label: string, audience: string) => ({
  ...{ householdId, audience, words: planted(label), reason: planted(`${label}Reason`) },
});

const agreement = (label: string) =>
  form({ who: planted(`${label}Who`), what: planted(`${label}What`), when: planted(`${label}When`) });

function shareForm(guest: Guest, partyId: string, itemId: string): post.Fields {
  const verbs: Partial<Record<Guest, string>> = { comments: "comment", proposes: "propose" };
  return form({
    partyId,
    verb: verbs[guest] ?? "see",
    lasts: "help",
    from: guest === "fromToday" ? "today" : "everything",
    ...(guest === "onlyItem" ? { itemId } : {}),
  });
}

/** Other words, from the page that shows which ones they take the place of. */
async function edits(who: post.ByPost, path: string, fields: post.Fields): Promise<void> {
  const page = await who.ask(`${path}/veranderen`);
  await done(who.send(`${path}/veranderen`, { ...post.hiddenOf(page), ...fields }));
}

interface Family {
  owner: post.ByPost;
  householdId: string;
  come: (label: string, next?: string) => Promise<post.ByPost>;
}

/** With a household of one's own. */
async function signsUp(url: string, label: string): Promise<post.ByPost & { signIn: string }> {
  const person = post.byPost(url);
  const name = planted(`${label}Name`);
  const signIn = newSignIn(label);
  await done(person.send("/account/nieuw", form({ name, signIn, password })));
  return { ...person, signIn };
}

/** Without one, as somebody who has words in the hand. */
async function comes(url: string, label: string, next: string): Promise<post.ByPost> {
  const person = post.byPost(url);
  const name = planted(`${label}Account`);
  await done(person.send("/account/nieuw", form({ name, signIn: newSignIn(label), password, next })));
  return person;
}

async function addsMember({ owner, householdId }: Family, label: string, age?: number): Promise<string> {
  const ids = async () =>
    [...(await owner.ask("/plan/gezin")).html.matchAll(/\/plan\/gezin\/([0-9a-f-]{36})\/inlog/g)].map(
      ([, id]) => String(id),
    );
  const before = await ids();
  const year = new Date().getFullYear() - (age ?? 0);
  const bornOn = age === undefined ? "" : `${year}-01-01`;
  await done(owner.send("/plan/gezin/nieuw", form({ householdId, name: planted(`${label}Name`), bornOn })));
  return (await ids()).find((id) => !before.includes(id)) ?? "";
}

async function joins(family: Family, label: string, age?: number) {
  const { owner, come } = family;
  const id = await addsMember(family, label, age);
  const { leadsTo } = await done(owner.send(`/plan/gezin/${id}/inlog`, form({})));
  const words = wordsIn((await owner.ask(leadsTo ?? "")).html);
  const person = await come(label, `/uitnodiging/${words}`);
  await done(person.send(`/uitnodiging/${words}`, {}));
  await done(owner.send(`/plan/gezin/${id}/nakijken`, { answer: "yes" }));
  return { id, person, words };
}

async function writesGoal(
  who: post.ByPost,
  householdId: string,
  label: string,
  more: { audience?: string; about?: string },
): Promise<string> {
  const words = { words: planted(label), reason: planted(`${label}Reason`) };
  const said = form({ householdId, audience: "household", ...words, ...more });
  const { leadsTo } = await done(who.send("/plan/doelen/nieuw", said));
  return idIn(/([0-9a-f-]{36})$/, leadsTo ?? "");
}

/** An agreement and a progress entry under a goal. */
async function fill(who: post.ByPost, goalPath: string, label: string): Promise<void> {
  const named = (name: string) => (label ? label + name : name.charAt(0).toLowerCase() + name.slice(1));
  await done(who.send(`${goalPath}/afspraken/nieuw`, agreement(named("Agreement"))));
  await done(who.send(`${goalPath}/voortgang/nieuw`, form({ words: planted(named("Progress")) })));
}

async function asksIn(owner: post.ByPost, householdId: string, guest: string, organisation = "") {
  const named = form({ householdId, name: planted(`${guest}Invited`), kind: "helper" });
  const works = { organisation: guest === "sees" ? workplace : organisation || planted(`${guest}Works`) };
  const { leadsTo } = await done(owner.send("/plan/mensen/uitnodigen", { ...named, ...works }));
  const words = wordsIn((await owner.ask(leadsTo ?? "")).html);
  return { id: idIn(/([0-9a-f-]{36})$/, leadsTo ?? ""), words };
}

/** A child says yes to everybody, but for those whom the grant is to wait for. */
async function answersAll(child: post.ByPost, except: string[]): Promise<void> {
  const { html } = await child.ask("/plan/vragen");
  const forms = html.match(/<form[^>]*action="\/plan\/vragen\/antwoord".*?<\/form>/gs) ?? [];
  for (const one of forms) {
    if (except.some((label) => one.includes(planted(`${label}Invited`)))) continue;
    const fields = post.hiddenOf({ html: `<main>${one}</main>` } as post.Answer);
    await done(child.send("/plan/vragen/antwoord", { ...fields, id: randomUUID(), answer: "yes" }));
  }
}

/** With words under one heading. */
async function setsUp(owner: post.ByPost, householdId: string): Promise<string> {
  await done(owner.send("/plan/opzet", form({ householdId, template: "perspective" })));
  const page = await owner.ask("/plan/opzet");
  const id = idIn(/kopjes\/([0-9a-f-]{36})\/veranderen/, page.html);
  await edits(owner, `/plan/kopjes/${id}`, { words: planted("heading") });
  return id;
}

async function handsIn(owner: post.ByPost, householdId: string, headings: string): Promise<string> {
  const copy = form({ householdId, headings, toWhom: planted("toWhom") });
  const { leadsTo } = await done(owner.send("/plan/inleveren", copy));
  return idIn(/kopie\/([0-9a-f-]{36})/, leadsTo ?? "");
}

/** The plan was closed once, before there was anything in it. */
async function closesAndOpens(owner: post.ByPost, householdId: string): Promise<string> {
  const { leadsTo } = await done(owner.send("/plan/afsluiten", form({ householdId })));
  await done(owner.send(`${leadsTo}/openen`, form({})));
  return idIn(/afgesloten\/([0-9a-f-]{36})/, leadsTo ?? "");
}

/** Another household, with somebody in it who works where one of our helpers works. */
async function anotherFamily(url: string, come: Family["come"]) {
  const elsewhere = await signsUp(url, "elsewhere");
  const householdId = hidden(await elsewhere.ask("/plan/doelen/nieuw"), "householdId");
  const goal = await writesGoal(elsewhere, householdId, "elsewhereGoal", {});
  const { id, words } = await asksIn(elsewhere, householdId, "colleague", workplace);
  const colleague = await come("colleague", `/uitnodiging/${words}`);
  await done(colleague.send(`/uitnodiging/${words}`, {}));
  await done(elsewhere.send(`/plan/mensen/${id}/bevestigen`, form({})));
  await done(
    elsewhere.send(`/plan/doelen/${goal}/delen`, form({ partyId: id, verb: "comment", lasts: "help" })),
  );
  return { elsewhere, colleague, theirWords: words };
}

/** What only time brings; then the ids that no page needs to tell. */
async function settleAsSuperuser(
  product: RunningProduct,
  householdId: string,
  parties: Record<Guest, string>,
) {
  const here = `household_id = '${householdId}'`;
  const [row] = await product.admin(`
    insert into moderators (id, account_id) select gen_random_uuid(), id from accounts
      where not exists (select from members where accounts.id in (account_id, accepted_account_id))
      and not exists (select from parties where account_id = accounts.id);
    update grants set expires_at = now() - interval '1 second' where ${here} and party_id = '${parties.expired}';
    select (select id from progress_entries where ${here} order by created_at limit 1) as "entryId",
      (select id from notes where ${here} and audience = 'household') as "noteId",
      (select id from proposals where ${here}) as "proposalId", (select id from representations where ${here}) as "representationId",
      (select id from owner_questions where ${here} and ended_at is null) as "questionId",
      (select id from network_contacts where ${here}) as "contactId",
      (select id from consents where ${here} and party_id = '${parties.target}') as "consentId",
      (select json_object_agg(party_id, id) from grants where ${here}) as grants,
      (select json_object_agg(id, version_id) from (select id, version_id from goals where ${here} and version_id is not null
        union all select id, version_id from plan_headings where ${here} and version_id is not null
        union all select id, version_id from agreements where ${here} and version_id is not null) as changed) as versions`);
  const { grants, versions, ...ids } = row as { grants: Params; versions: Params } & Params;
  const byGuest = guests.flatMap((guest) => {
    const id = grants[parties[guest]];
    return id ? [[guest, id] as const] : [];
  });
  return { ids: ids as Params, grants: Object.fromEntries(byGuest) as Params, versions };
}

async function done(sent: Promise<post.Answer>): Promise<post.Answer> {
  const answer = await sent;
  if (answer.status === 302) return answer;
  throw new Error(`The set-up did not work: ${answer.status} ${post.mainOf(answer)}`);
}

const wordsIn = (html: string) => /\/uitnodiging\/([a-z]+(?:-[a-z]+){5})/.exec(html)?.[1] ?? "";
const hidden = (answer: post.Answer, name: string) => post.hiddenOf(answer)[name] ?? "";

function idIn(where: RegExp, text: string): string {
  const id = where.exec(text)?.[1];
  if (!id) throw new Error(`The set-up did not find ${where}.`);
  return id;
}
