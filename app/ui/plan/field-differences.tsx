import { TextDifference } from "./text-difference";

export interface FieldDifference {
  name: string;
  label: string;
  former: string;
  words: string;
}

/** What reads in each field, and how that differs from before. Fields that are and were empty are left out. */
export function FieldDifferences({ fields }: { fields: FieldDifference[] }) {
  return (
    <dl className="grid gap-3">
      {fields
        .filter(({ words, former }) => words !== "" || former !== "")
        .map(({ name, label, words, former }) => (
          <div key={name}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd>
              <TextDifference former={former} present={words} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
