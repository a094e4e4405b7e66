import { and, desc, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import {
  firstLanguage,
  type PublishedContent,
  type PublishedKind,
  type SiteLanguage,
} from "#app/domain/directory/published-text";
import { idOf, VersionId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import type { Problem } from "#app/gate/outcome";
import { publishedTexts, publishedTextVersions } from "#drizzle/schema/published-texts";
import { isModerator } from "./moderator";

export const TextId = idOf("text");
/** Names a tool or a page: a word of the house, or the id that its form brought. */
export const TextKey = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, "malformed" satisfies Problem);
/** The version that a moderator had before him; nothing where there was none. */
export const TextVersion = z.union([z.literal(""), VersionId], "malformed" satisfies Problem).default("");

export interface TextName {
  kind: PublishedKind;
  key: string;
  language: SiteLanguage;
}

export interface TextNow {
  id: string;
  content: PublishedContent | null;
  versionId: string;
}

export interface FoundText extends TextName {
  /** Null where nobody put one on the website yet. */
  now: TextNow | null;
}

/** A text of the website, or the place for one, for a moderator. Null for everybody else, and for other words of what is nowhere. */
export async function findText(db: Db, { accountId }: Person, name: TextName): Promise<FoundText | null> {
  if (!(await isModerator(db, accountId))) return null;
  const now = await textNow(db, name);
  const isPlace =
    name.language === firstLanguage
      ? z.uuid().safeParse(name.key).success
      : (await textNow(db, { ...name, language: firstLanguage })) !== null;
  return now || isPlace ? { ...name, now } : null;
}

/** The same by its id. */
export async function textById(db: Db, { accountId }: Person, textId: string) {
  if (!(await isModerator(db, accountId))) return null;
  const [row] = await db.select().from(publishedTexts).where(eq(publishedTexts.id, textId));
  return row ?? null;
}

export async function textNow(db: Db, { kind, key, language }: TextName): Promise<TextNow | null> {
  const { id, content, versionId } = publishedTexts;
  const [row] = await db
    .select({ id, content, versionId })
    .from(publishedTexts)
    .where(
      and(eq(publishedTexts.kind, kind), eq(publishedTexts.key, key), eq(publishedTexts.language, language)),
    );
  return row ?? null;
}

/** What it said last, also where it was taken off the website. */
export async function lastContent(db: Db, { id, content }: TextNow): Promise<PublishedContent | null> {
  if (content) return content;
  const versions = publishedTextVersions;
  const [last] = await db
    .select({ content: versions.content })
    .from(versions)
    .where(and(eq(versions.textId, id), isNotNull(versions.content)))
    .orderBy(desc(versions.writtenAt))
    .limit(1);
  return last?.content ?? null;
}
