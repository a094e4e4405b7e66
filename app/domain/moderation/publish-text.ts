import { and, eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { PublishedContent } from "#app/domain/directory/published-text";
import { newId } from "#app/domain/fields";
import { replaceText } from "#app/domain/plan/replace-text";
import { publishedTexts } from "#drizzle/schema/published-texts";
import { type FoundText, textNow } from "./found-text";

/**
 * Puts this on the website, where it still reads as the moderator had it before him: of two who change it at once the second gets both to choose
 * from. The database keeps what stood there. Null takes it off.
 */
export async function publishText(
  db: Db,
  { kind, key, language }: FoundText,
  content: PublishedContent | null,
  version: string,
) {
  const name = { kind, key, language };
  const write = { content, versionId: newId() };
  return replaceText({
    written: { content: asWritten(content) },
    async read() {
      const now = await textNow(db, name);
      return now && { content: asWritten(now.content) };
    },
    async write() {
      const written =
        version === ""
          ? await db
              .insert(publishedTexts)
              .values({ id: newId(), ...name, ...write })
              .onConflictDoNothing()
              .returning({ id: publishedTexts.id })
          : await db
              .update(publishedTexts)
              .set(write)
              .where(
                and(
                  eq(publishedTexts.kind, kind),
                  eq(publishedTexts.key, key),
                  eq(publishedTexts.language, language),
                  eq(publishedTexts.versionId, version),
                ),
              )
              .returning({ id: publishedTexts.id });
      return written.length > 0;
    },
  });
}

const asWritten = (content: PublishedContent | null) => content && JSON.stringify(content);
