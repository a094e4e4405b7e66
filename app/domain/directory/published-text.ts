import type { ToolFacts, ToolWords } from "./self-help-tool";

/** What the house itself tells everybody: a tool of the shelf, or a page of explanation. */
export const publishedKinds = ["tool", "page"] as const;
export type PublishedKind = (typeof publishedKinds)[number];

/** The languages of the website. What is not there in another one is read in the first. */
export const siteLanguages = ["nl", "en"] as const;
export type SiteLanguage = (typeof siteLanguages)[number];
export const firstLanguage = siteLanguages[0];
export const otherLanguages = ["en"] as const;

export interface PageText {
  title: string;
  lead: string;
  parts: { title: string; text: string }[];
}

/** Of a tool the first language has the facts too. */
export type PublishedContent = PageText | ToolWords | (ToolWords & ToolFacts);

/** A page of explanation as it is read, and in which language that is. */
export interface InformationPage extends PageText {
  key: string;
  language: SiteLanguage;
}

/** The places of the parts of a page, counted from one as people do. */
export const places = [1, 2, 3, 4, 5, 6, 7, 8] as const;
type Place = (typeof places)[number];
export type PartField = `heading${Place}` | `text${Place}`;
export const longestOf = {
  ...{ title: 80, lead: 300, text: 2000 },
  ...{ name: 60, says: 300, privacy: 200, address: 200, searchWords: 300 },
};
