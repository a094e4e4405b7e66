import type { InformationPage } from "#app/domain/directory/published-text";
import type { ShownTool } from "#app/domain/directory/self-help-tool";

/** Something that runs SQL as superuser. */
interface House {
  admin(sql: string): Promise<Record<string, unknown>[]>;
}

const textsOf = (house: House, kind: string, language: string) =>
  house.admin(`select first.key, coalesce(other.content, first.content) as words, first.content as first
    from published_texts first left join published_texts other
      on other.kind = first.kind and other.key = first.key and other.language = '${language}' and other.content is not null
    where first.kind = '${kind}' and first.language = 'nl' and first.content is not null order by first.begun_at`);

/** What stands on the shelf of a house, read past its product. */
export async function toolsOf(house: House, language: "nl" | "en"): Promise<ShownTool[]> {
  const rows = await textsOf(house, "tool", language);
  return rows.map(({ key, words, first }) => ({ ...Object(first), ...Object(words), key, language }));
}

/** The pages of explanation of a house, read past its product. */
export async function pagesOf(house: House, language: "nl" | "en"): Promise<InformationPage[]> {
  const rows = await textsOf(house, "page", language);
  return rows.map(({ key, words }) => ({ ...Object(words), key, language }));
}
