import { pathIn } from "#tests/support/asking-by-post";
import type { ReceivedLetter } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import type { Form } from "./contact-sent-twice";

/** The letters about pages from a file, one for each act that cannot be done on the page of another. */
export interface PageLetters {
  hide: ReceivedLetter;
  away: ReceivedLetter;
  over: ReceivedLetter;
  right: ReceivedLetter;
}

/** What a helper from a file does with the link of the letter, without an account or with one that is made for it. */
export function pageLinkForms(url: () => string, letters: () => PageLetters): Form[] {
  const byLink = (which: keyof PageLetters, act: string) => async () => ({
    who: post.byPost(url()),
    to: `${pathIn(letters()[which])}${act}`,
    fields: {},
  });
  return [
    { form: "that a page from a file is right", written: byLink("right", ""), makes: {} },
    {
      form: "hiding a page from a file",
      written: byLink("hide", "/verbergen"),
      makes: { hidden_pages: 1 },
    },
    {
      form: "taking a page from a file away",
      written: byLink("away", "/weghalen"),
      makes: { answer_addresses: -1 },
    },
    {
      form: "taking a page from a file over",
      written: async () => ({
        ...(await byLink("over", "/overnemen")()),
        who: await post.signedUp(url(), "Fatma"),
      }),
      makes: { accounts: 1, households: 1, members: 1 },
    },
  ];
}
