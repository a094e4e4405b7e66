import {
  askedPath,
  asksByPost,
  filledIn,
  matchedWith,
  pathIn,
  saidYesTo,
} from "#tests/support/asking-by-post";
import type { MailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { newSignIn } from "#tests/support/people-in-browser";

/** What is sent, made once and sent several times. */
export interface Written {
  who: post.ByPost;
  to: string;
  fields: post.Fields;
}

export interface Form {
  form: string;
  written: () => Promise<Written>;
  /** How many rows of which table it makes. */
  makes: Record<string, number>;
}

interface Asked {
  helper: post.ByPost;
  /** Of the helper, as everybody sees it. */
  page: string;
  mail: MailServer;
}

/** What somebody makes with an account who asks, and whoever says yes to that. */
const saidYes = { accounts: 1, households: 1, members: 1, contact_requests: 1, contact_answers: 1 };

/** Asking a helper, answering, talking and telling on. */
export function contactForms(asked: () => Asked): Form[] {
  const named = (name: string) => newSignIn(name);
  const saysYes = (more: post.Fields = {}) => saidYesTo(asked().helper, asked().page, named("Ja"), more);
  const matched = () => matchedWith(asked().helper, asked().page, named("Match"));
  const shown = async (who: post.ByPost, page: string, fields: post.Fields, to = page): Promise<Written> => ({
    who,
    to,
    fields: { ...post.hiddenOf(await who.ask(page)), ...fields },
  });
  return [
    {
      form: "an answer by a link",
      written: async () => {
        const { helper, page, mail } = asked();
        mail.letters.length = 0;
        await asksByPost(helper.url, page, { name: named("Link") });
        const path = pathIn(await mail.letter());
        return shown(post.byPost(helper.url), path, {
          kind: "declined",
          reason: "noRoom",
          lookedAt: "De wijk",
        });
      },
      makes: { contact_requests: 1, contact_answers: 1 },
    },
    {
      form: "a request",
      written: async () => {
        const { helper, page } = asked();
        const who = asTheyWere(await filledIn(helper.url, page, { name: named("Vraag") }));
        return { who, to: `${page}/vraag/controle`, fields: {} };
      },
      makes: { contact_requests: 1 },
    },
    {
      form: "an answer",
      written: async () => {
        const { helper, page } = asked();
        const name = named("Antwoord");
        await asksByPost(helper.url, page, { name });
        return shown(helper, await askedPath(helper, name), { kind: "accepted" });
      },
      makes: { contact_requests: 1, contact_answers: 1 },
    },
    {
      form: "a yes to a yes",
      written: async () => ({ who: (await saysYes()).person, to: "/vraag/stand/ja", fields: {} }),
      makes: { ...saidYes },
    },
    {
      form: "a message to a helper",
      written: async () =>
        shown((await matched()).person, "/vraag/stand", { words: "Dag" }, "/vraag/stand/berichten"),
      makes: { ...saidYes, contact_messages: 1 },
    },
    {
      form: "a message of a helper",
      written: async () => {
        const { asked: page } = await matched();
        return shown(asked().helper, page, { words: "Dag" }, `${page}/berichten`);
      },
      makes: { ...saidYes, contact_messages: 1 },
    },
    {
      form: "an invitation of a helper of a match",
      written: async () =>
        shown((await matched()).person, "/vraag/stand/uitnodigen", { name: "Selam", kind: "helper" }),
      makes: { ...saidYes, contact_messages: 1, parties: 1, invitations: 1 },
    },
    {
      form: "a text to tell on",
      written: async () => {
        const { asked: page } = await saysYes({ asker: "professional", consent: "agreed" });
        const tell = `${page}/terugkoppeling`;
        const { html } = await asked().helper.ask(tell);
        const householdId = /name="householdId"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? "";
        return shown(asked().helper, tell, { householdId, words: "Het gaat goed." });
      },
      makes: { ...saidYes, feedback_notes: 1 },
    },
    {
      form: "in how long there is an answer",
      written: () =>
        shown(
          asked().helper,
          "/aanvragen/instellen",
          { hours: "72", weekdays: "2", opensAt: "9", closesAt: "12", country: "BE" },
          "/aanvragen/instellen/tijd",
        ),
      makes: { answer_terms: 1 },
    },
    {
      form: "that there is room",
      written: () =>
        shown(
          asked().helper,
          "/hulp/mijn-pagina",
          { availability: "waiting", wait: "9" },
          "/hulp/mijn-pagina/plek",
        ),
      makes: { helper_availabilities: 1 },
    },
    {
      form: "a background",
      written: () =>
        shown(
          asked().helper,
          "/hulp/mijn-pagina",
          { background: "turkish", agreed: "yes" },
          "/hulp/mijn-pagina/achtergrond",
        ),
      makes: { declared_backgrounds: 1 },
    },
    {
      form: "a complaint",
      written: () => {
        const { helper, page } = asked();
        return shown(post.byPost(helper.url), `${page}/klacht`, { words: "Het klopt niet." });
      },
      makes: { complaints: 1 },
    },
  ];
}

/** Who sends with the cookies of this moment each time, as a browser does that did not wait for the answer. */
function asTheyWere(who: post.ByPost): post.ByPost {
  const before = [...who.cookies];
  return {
    ...who,
    send(path, fields, headers) {
      for (const [name, value] of before) who.cookies.set(name, value);
      return who.send(path, fields, headers);
    },
  };
}
