import type { PublishedContent } from "#app/domain/directory/published-text";
import type { Person } from "#app/gate/actor";

export interface TextVersionRow {
  id: string;
  textId: string;
  content: PublishedContent | null;
  writtenAt: Date;
  writtenBy: string | null;
}

/** Who changed a text, as a moderator is told it: names of accounts are nobody's to read. */
export type WrittenBy = "you" | "colleague" | "house";

export function writtenBy(accountId: string | null, { accountId: own }: Person): WrittenBy {
  if (accountId === null) return "house";
  return accountId === own ? "you" : "colleague";
}

/** What a tool or a page is called. */
export function nameIn(content: PublishedContent | null): string {
  if (content === null) return "";
  return "title" in content ? content.title : content.name;
}
