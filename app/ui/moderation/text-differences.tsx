import type { PublishedContent, PublishedKind } from "#app/domain/directory/published-text";
import { FieldDifferences } from "#app/ui/plan/field-differences";
import { useTextFields } from "./use-text-fields";

interface Props {
  kind: PublishedKind;
  content: PublishedContent | null;
  /** What it was changed from; without it nothing is struck through or underlined. */
  former: PublishedContent | null | undefined;
}

/** What reads in one version of a text, field by field, and how that differs from another one. */
export function TextDifferences({ kind, content, former }: Props) {
  const fieldsOf = useTextFields(kind);
  const before = fieldsOf(former === undefined ? content : former);
  const fields = fieldsOf(content).map((field) => ({
    ...field,
    former: before.find(({ name }) => name === field.name)?.words ?? "",
  }));
  return <FieldDifferences fields={fields} />;
}
