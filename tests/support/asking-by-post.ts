import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import type { MailServer, ReceivedLetter } from "./mail-server";
import * as post from "./people-by-post";
import type { RunningProduct } from "./running-product";

/** Settings of a demo that carries letters to this server. */
export const lettersTo = (mail: MailServer) => ({
  ...{ SMTP_URL: mail.url, MAIL_FROM: "post@bij-ons.example", APP_URL: "http://bij-ons.example" },
});

export const pathIn = ({ text }: Pick<ReceivedLetter, "text">) =>
  new URL(/http:\S+/.exec(text)?.[0] ?? "http://none/").pathname;

/** A helper of the demo, signed in and with mail about requests. Gives the path of the own page besides. */
export async function helperWithMail(url: string, mail: MailServer, email: string, signIn = helperSignIn) {
  const helper = post.byPost(url);
  await helper.send("/inloggen", { signIn, password: demoPassword, next: "/aanvragen" });
  await post.fillIn(helper, "/aanvragen/instellen/mail", { email });
  await helper.send(pathIn(await mail.letter()), {});
  mail.letters.length = 0;
  const page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
  return { helper, page };
}

/** The page of a helper of the demo as an import leaves it: without an account, with an address for letters. Gives the letter about it. */
export async function pageFromFile({ url, admin }: RunningProduct, mail: MailServer, signIn = helperSignIn) {
  const { page } = await helperWithMail(url, mail, `${signIn}@wijkteam.example`, signIn);
  await admin(`update helper_profiles set account_id = null, import_key = '${signIn}', confirmed_at = null
    where id = '${page.split("/").at(-1)}'`);
  const letter = await mail.letter();
  mail.letters.length = 0;
  return { page, letter };
}

/** Goes through all pages of the form, and sends nothing yet. */
export async function filledIn(
  url: string,
  page: string,
  more: post.Fields = {},
  person = post.byPost(url),
): Promise<post.ByPost> {
  const filled = {
    asker: "self",
    name: "Roos",
    words: "Ik slaap slecht.",
    channel: "code",
    meeting: "park",
    ...more,
  };
  for (const step of ["wie", "toestemming", "naam", "woorden", "bereiken", "plek"])
    if (step !== "toestemming" || filled.asker !== "self") await person.send(`${page}/vraag/${step}`, filled);
  return person;
}

/** The same, and sends it. Gives the person, who holds the code now. */
export async function asksByPost(...asking: Parameters<typeof filledIn>) {
  const person = await filledIn(...asking);
  return { person, sent: await person.send(`${asking[1]}/vraag/controle`, {}) };
}

/** What the helper reads of a request with this name on it, as a path. */
export async function askedPath(helper: post.ByPost, name: string): Promise<string> {
  const { html } = await helper.ask("/aanvragen");
  return new RegExp(`(/aanvragen/[0-9a-f-]{36})"[^>]*>${name}<`).exec(html)?.[1] ?? "";
}

/** Somebody with an account who asked, under this name, and to whom the helper said yes. With the path at which the helper reads it. */
export async function saidYesTo(
  helper: post.ByPost,
  page: string,
  name: string,
  more: post.Fields = {},
  answer: post.Fields = {},
) {
  const { person } = await asksByPost(
    helper.url,
    page,
    { name, ...more },
    await post.signedUp(helper.url, name),
  );
  const asked = await askedPath(helper, name);
  await post.fillIn(helper, asked, { kind: "accepted", ...answer });
  return { person, asked };
}

/** The same, who said yes too. */
export async function matchedWith(helper: post.ByPost, page: string, name: string) {
  const matched = await saidYesTo(helper, page, name);
  await matched.person.send("/vraag/stand/ja", {});
  return matched;
}
