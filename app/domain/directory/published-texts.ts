import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { publishedTexts } from "#drizzle/schema/published-texts";
import {
  firstLanguage,
  type PublishedContent,
  type PublishedKind,
  type SiteLanguage,
} from "./published-text";

export type TextNow = [key: string, language: SiteLanguage, content: PublishedContent];

const { key, language, content, kind, begunAt } = publishedTexts;

/** What is on the website now, in the order in which it came there. */
export async function textsNow(db: Db, ofKind: PublishedKind): Promise<TextNow[]> {
  const rows = await db
    .select({ key, language, content })
    .from(publishedTexts)
    .where(eq(kind, ofKind))
    .orderBy(asc(begunAt));
  return rows.flatMap((row) => (row.content ? [[row.key, row.language, row.content] as TextNow] : []));
}

/** The same of the shelf, as a part of another question. */
export const toolsAsJson = sql<
  TextNow[]
>`(select coalesce(json_agg(json_build_array(${key}, ${language}, ${content})
  order by ${begunAt}), '[]') from ${publishedTexts} where ${kind} = 'tool' and ${content} is not null)`;

/** Each thing with what it is called in which language. What has no words of the first language is nowhere. */
export function byKey<First extends PublishedContent, Other extends PublishedContent>(
  texts: readonly TextNow[],
): { key: string; first: First; words: Partial<Record<SiteLanguage, Other>> }[] {
  return texts.flatMap(([name, inLanguage, first]) => {
    if (inLanguage !== firstLanguage) return [];
    const all = texts.filter(([other]) => other === name).map(([, language, words]) => [language, words]);
    return [{ key: name, first: first as First, words: Object.fromEntries(all) }];
  });
}
