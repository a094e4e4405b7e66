import type * as post from "#tests/support/people-by-post";
import type { Form } from "./contact-sent-twice";

/** The lists that wait, one for each decision. */
export interface WaitingLists {
  moderator: post.ByPost;
  approved: string;
  sentBack: string;
}

/** What a moderator decides about a list with one helper on it. The lists were there before. */
export function listForms(lists: () => WaitingLists): Form[] {
  return [
    {
      form: "approving a list of helpers",
      written: async () => ({ who: lists().moderator, to: `${lists().approved}/goedkeuren`, fields: {} }),
      makes: { profile_reviews: 1 },
    },
    {
      form: "sending a list of helpers back",
      written: async () => ({
        who: lists().moderator,
        to: `${lists().sentBack}/terugsturen`,
        fields: { reason: "Zonder organisatie." },
      }),
      makes: { profile_reviews: 1 },
    },
  ];
}
