import {
  type PageText,
  type PartField,
  type PublishedContent,
  type PublishedKind,
  places,
} from "#app/domain/directory/published-text";
import type { ToolFacts, ToolWords } from "#app/domain/directory/self-help-tool";
import { useSpeech } from "#app/i18n/speech";

/** What stands in a field of a text, in words. */
export interface TextField {
  name: string;
  label: string;
  words: string;
}

/** What the fields of a tool and of a page are called. */
export function useTextLabels() {
  const { t } = useSpeech();
  const words = {
    name: t("moderation:tool.name"),
    says: t("moderation:tool.says"),
    privacy: t("information:shelf.privacy"),
  };
  const tool = {
    ...words,
    address: t("moderation:tool.address"),
    cost: t("information:shelf.cost"),
    specialties: t("moderation:tool.specialties"),
    languages: t("moderation:tool.languages"),
    searchWords: t("moderation:tool.searchWords"),
  };
  const parts = places.flatMap((place) => [
    [`heading${place}`, t("moderation:page.heading", { place })],
    [`text${place}`, t("moderation:page.text", { place })],
  ]);
  const page = {
    ...{ title: t("moderation:page.title"), lead: t("moderation:page.lead") },
    ...(Object.fromEntries(parts) as Record<PartField, string>),
  };
  return { words, tool, page };
}

/** The values of a page by the names of its form. */
export function valuesOfPage({ title, lead, parts }: PageText): Record<string, string> {
  const values = parts.flatMap((part, index) => [
    [`heading${index + 1}`, part.title],
    [`text${index + 1}`, part.text],
  ]);
  return { title, lead, ...Object.fromEntries(values) };
}

/** Every field of a text in words, in the order of its form. What was taken off has none. */
export function useTextFields(kind: PublishedKind) {
  const { t, list } = useSpeech();
  const { tool, page } = useTextLabels();
  const valuesOfTool = (text: ToolWords & Partial<ToolFacts>): Record<string, string> => ({
    ...{ name: text.name, says: text.says, privacy: text.privacy, address: text.address ?? "" },
    cost: text.cost ? t(`information:shelf.costs.${text.cost}`) : "",
    specialties: list((text.specialties ?? []).map((one) => t(`vocabulary:specialty.${one}`))),
    languages: list((text.languages ?? []).map((one) => t(`vocabulary:language.${one}`))),
    searchWords: (text.searchWords ?? []).join(", "),
  });
  return (content: PublishedContent | null): TextField[] => {
    if (content === null) return [];
    const values = "title" in content ? valuesOfPage(content) : valuesOfTool(content);
    const labels: Record<string, string> = kind === "page" ? page : tool;
    return Object.entries(labels).map(([name, label]) => ({ name, label, words: values[name] ?? "" }));
  };
}
