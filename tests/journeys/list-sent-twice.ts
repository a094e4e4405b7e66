import * as post from "#tests/support/people-by-post";
import type { Form } from "./contact-sent-twice";

/** The lists that wait, one for each decision. */
export interface WaitingLists {
  moderator: post.ByPost;
  approved: string;
  sentBack: string;
}

/** What a moderator decides about a list with one helper on it. The lists were there before. */
export function listForms(lists: () => WaitingLists): Form[] {
  const seen = async (list: string) => post.hiddenOf(await lists().moderator.ask(list));
  return [
    {
      form: "approving a list of helpers",
      written: async () => ({
        who: lists().moderator,
        to: `${lists().approved}/goedkeuren`,
        fields: await seen(lists().approved),
      }),
      makes: { profile_reviews: 1 },
    },
    {
      form: "sending a list of helpers back",
      written: async () => ({
        who: lists().moderator,
        to: `${lists().sentBack}/terugsturen`,
        fields: { ...(await seen(lists().sentBack)), reason: "Zonder organisatie." },
      }),
      makes: { profile_reviews: 1 },
    },
  ];
}
