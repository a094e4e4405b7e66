import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import type { MailServer, ReceivedLetter } from "./mail-server";
import * as post from "./people-by-post";

/** Settings of a demo that carries letters to this server. */
export const lettersTo = (mail: MailServer) => ({
  ...{ SMTP_URL: mail.url, MAIL_FROM: "post@bij-ons.example", APP_URL: "http://bij-ons.example" },
});

export const pathIn = ({ text }: Pick<ReceivedLetter, "text">) =>
  new URL(/http:\S+/.exec(text)?.[0] ?? "http://none/").pathname;

/** The helper of the demo, signed in and with mail about requests. Gives the path of the own page besides. */
export async function helperWithMail(url: string, mail: MailServer, email: string) {
  const helper = post.byPost(url);
  await helper.send("/inloggen", { signIn: helperSignIn, password: demoPassword, next: "/aanvragen" });
  await post.fillIn(helper, "/aanvragen/instellen/mail", { email });
  await helper.send(pathIn(await mail.letter()), {});
  mail.letters.length = 0;
  const page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
  return { helper, page };
}

/** Asks through all pages of the form. Gives the person, who holds the code now. */
export async function asksByPost(
  url: string,
  page: string,
  more: post.Fields = {},
  person = post.byPost(url),
) {
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
  return { person, sent: await person.send(`${page}/vraag`, {}) };
}
