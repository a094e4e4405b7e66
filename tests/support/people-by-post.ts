import { randomUUID } from "node:crypto";
import type { GrantVerb } from "#app/domain/sharing/grant";
import { ownAddress } from "./browser";
import { newSignIn, password } from "./people-in-browser";

export type Fields = Record<string, string>;

export interface Answer {
  status: number;
  html: string;
  headers: Headers;
  /** Where it leads, as a path of this site, or the whole address of another one. */
  leadsTo: string | null;
}

/** Somebody whose browser sends exactly what we say: bytes over HTTP, with a cookie jar and nothing else. */
export interface ByPost {
  url: string;
  cookies: Map<string, string>;
  ask(path: string, init?: RequestInit): Promise<Answer>;
  send(path: string, fields: Fields, headers?: Fields): Promise<Answer>;
}

export function byPost(url: string): ByPost {
  const cookies = new Map<string, string>();
  const address = ownAddress();

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { "X-Forwarded-For": address, "Accept-Language": "nl", Cookie: cookie, ...init.headers };
    const response = await fetch(url + path, { redirect: "manual", ...init, headers });
    for (const set of response.headers.getSetCookie()) keep(cookies, set);
    const location = response.headers.get("Location");
    return {
      status: response.status,
      html: await response.text(),
      headers: response.headers,
      leadsTo: location?.replace(url, "") ?? null,
    };
  }

  return {
    url,
    cookies,
    ask,
    send: (path, fields, headers) =>
      ask(path, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: url, ...headers } }),
  };
}

/** The same person, for a browser. */
export function cookiesOf({ url, cookies }: ByPost): { name: string; value: string; url: string }[] {
  return [...cookies].map(([name, value]) => ({ name, value, url }));
}

function keep(cookies: Map<string, string>, set: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (/Max-Age=0/i.test(set)) cookies.delete(name);
  else cookies.set(name, value);
}

/** The heading of a page, as text. */
export function headingOf({ html }: Answer): string {
  return textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "");
}

/** The page between header and footer, as text. */
export function mainOf({ html }: Answer): string {
  return textOf(/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "");
}

/** The hidden fields of the forms on a page. */
export function hiddenOf({ html }: Answer): Fields {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
  const inputs = main.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...inputs].map(([, name = "", value = ""]) => [unescaped(name), unescaped(value)]),
  );
}

function textOf(html: string): string {
  const visible = html.replace(/<svg.*?<\/svg>/gs, "").replace(/<!--.*?-->/g, "");
  return unescaped(visible.replace(/<[^>]+>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function unescaped(html: string): string {
  const named: Fields = { lt: "<", gt: ">", quot: '"', amp: "&" };
  const numbered = html.replace(/&#x([0-9a-f]+);/gi, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return numbered
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => named[name] ?? "")
    .replaceAll("\r\n", "\n");
}

/** An account with a plan of one's own. */
export async function signedUp(url: string, name: string): Promise<ByPost & { signIn: string }> {
  const person = byPost(url);
  const { id = "" } = hiddenOf(await person.ask("/account/nieuw"));
  const signIn = newSignIn(name);
  const answer = await person.send("/account/nieuw", { id, name, signIn, password });
  if (answer.leadsTo !== "/plan")
    throw new Error(`${name} could not sign up: ${answer.status} ${mainOf(answer)}`);
  return { ...person, signIn };
}

/** Opens a page with one form, fills it in and sends it. Gives the answer. */
export async function fillIn(person: ByPost, path: string, fields: Fields, action = path): Promise<Answer> {
  return person.send(action, { ...hiddenOf(await person.ask(path)), ...fields });
}

/** Gives the path of the goal. */
export async function writesGoal(person: ByPost, words: string): Promise<string> {
  return (await fillIn(person, "/plan/doelen/nieuw", { words, audience: "household" })).leadsTo ?? "";
}

/** Under a goal. Gives the path of the newest agreement there. */
export async function agrees(person: ByPost, goal: string, what: string): Promise<string> {
  await fillIn(person, `${goal}/afspraken/nieuw`, { who: "Ik", what, when: "Morgen" });
  return (await person.ask(goal)).html.match(/\/plan\/onderdelen\/[^"/]+/g)?.at(-1) ?? "";
}

/** How it goes with a goal. Gives the path of the newest entry there. */
export async function tells(person: ByPost, goal: string, words: string): Promise<string> {
  await fillIn(person, `${goal}/voortgang/nieuw`, { words });
  const known = (await person.ask(goal)).html.match(/\/plan\/onderdelen\/[^"/]+/g) ?? [];
  const pages = await Promise.all(
    [...new Set(known)].map(async (path) => ({ path, page: await person.ask(path) })),
  );
  return pages.find(({ page }) => mainOf(page).includes(words))?.path ?? "";
}

/** What somebody who was let in would like to see agreed. Gives the path on which the family answers. */
export async function proposes(guest: ByPost, family: ByPost, goal: string, what: string): Promise<string> {
  await fillIn(guest, `${goal}/voorstellen/nieuw`, { who: "Ik", what, when: "Morgen" });
  return (await family.ask(goal)).html.match(/\/plan\/voorstellen\/[^"/]+/g)?.at(-1) ?? "";
}

/** Gives the path of the invitation, and the path that its words open. */
export async function invites(person: ByPost, name: string): Promise<{ invitation: string; door: string }> {
  const { leadsTo } = await fillIn(person, "/plan/mensen/uitnodigen", { name, kind: "helper" });
  const invitation = leadsTo ?? "";
  const { html } = await person.ask(invitation);
  return { invitation, door: /\/uitnodiging\/[a-z]+(?:-[a-z]+){5}/.exec(html)?.[0] ?? "" };
}

/** Invited, come in, and said yes to. Gives the party's id, with what was handed over. */
export async function letsIn(family: ByPost, guest: ByPost, name: string) {
  const invited = await invites(family, name);
  await guest.send(invited.door, {});
  const { html } = await family.ask("/plan/mensen");
  const [confirm = "", partyId = ""] = /\/plan\/mensen\/([^"/]+)\/bevestigen/.exec(html) ?? [];
  await family.send(confirm, {});
  return { ...invited, partyId };
}

/** Shares with everybody's first choice: the one person who has come in. Gives the path that takes it back. */
export async function shares(person: ByPost, goal: string, verb: GrantVerb): Promise<string> {
  const page = await person.ask(`${goal}/delen`);
  const partyId = /name="partyId"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  await person.send(`${goal}/delen`, { ...hiddenOf(page), partyId, verb });
  const { html } = await person.ask(goal);
  return /\/plan\/delingen\/[^/]+\/intrekken/.exec(html)?.[0] ?? "";
}

/** Becomes one of the family, with a sign-in of one's own. */
export async function joins(
  owner: ByPost,
  name: string,
  more: Fields = {},
): Promise<ByPost & { memberId: string }> {
  const known = new Set(invitable(await owner.ask("/plan/gezin")));
  await fillIn(owner, "/plan/gezin/nieuw", { name, ...more });
  const memberId = invitable(await owner.ask("/plan/gezin")).find((id) => !known.has(id)) ?? "";
  const { leadsTo } = await owner.send(`/plan/gezin/${memberId}/inlog`, { id: randomUUID() });
  const door = /\/uitnodiging\/[a-z]+(?:-[a-z]+){5}/.exec((await owner.ask(leadsTo ?? "")).html)?.[0] ?? "";
  const person = byPost(owner.url);
  const account = { id: randomUUID(), name, signIn: newSignIn(name), password, next: door };
  await person.send("/account/nieuw", account);
  await person.send(door, {});
  await owner.send(`/plan/gezin/${memberId}/nakijken`, { id: randomUUID(), answer: "yes" });
  return { ...person, memberId };
}

const invitable = ({ html }: Answer): string[] =>
  [...html.matchAll(/\/plan\/gezin\/([0-9a-f-]{36})\/inlog/g)].map(([, id = ""]) => id);
