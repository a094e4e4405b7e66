import { randomUUID } from "node:crypto";
import { demoPassword, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import * as post from "#tests/support/people-by-post";
import type { Form, Written } from "./contact-sent-twice";

/** What a moderator writes for everybody. Each makes one version. */
export function websiteForms(url: () => string): Form[] {
  let moderator: Promise<post.ByPost> | undefined;
  async function signedIn(): Promise<post.ByPost> {
    const person = post.byPost(url());
    await person.send("/inloggen", { signIn: moderatorSignIn, password: demoPassword, next: "/redactie" });
    return person;
  }
  const at =
    (page: string, fields: post.Fields, to = page) =>
    async (): Promise<Written> => {
      moderator ??= signedIn();
      const who = await moderator;
      return { who, to, fields: { ...post.hiddenOf(await who.ask(page)), ...fields } };
    };
  const words = { name: "Twee keer", says: "Om twee keer te sturen.", privacy: "Niets." };
  const facts = { address: "https://twee.example/", cost: "free", specialties: "debts", languages: "nl" };
  const text =
    (list: string, act: string): Form["written"] =>
    async () => {
      const { who } = await at(list, {})();
      const { html } = await who.ask(list);
      const to = new RegExp(`/redactie/teksten/[0-9a-f-]{36}/${act}`).exec(html)?.[0] ?? "";
      const versionId = /name="versionId"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? "";
      return { who, to, fields: { versionId } };
    };
  const version = { published_text_versions: 1 };
  return [
    {
      form: "a tool of the shelf",
      written: at(`/redactie/zelfhulp/${randomUUID()}`, { ...words, ...facts }),
      makes: { published_texts: 1, ...version },
    },
    {
      form: "other words for a tool in another language",
      written: at("/redactie/zelfhulp/geldfit/en", words),
      makes: version,
    },
    {
      form: "other words for a page of explanation",
      written: at("/redactie/uitleg/plan/nl", { title: "Twee keer", lead: "Eén keer bewaard." }),
      makes: version,
    },
    { form: "taking a tool off the shelf", written: text("/redactie/zelfhulp", "weghalen"), makes: version },
    {
      form: "putting a tool back on the shelf",
      written: text("/redactie/zelfhulp", "terugzetten"),
      makes: version,
    },
  ];
}
