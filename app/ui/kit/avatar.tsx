const colours = [
  "bg-apricot-soft text-apricot-text",
  "bg-leaf-soft text-leaf-text",
  "bg-dusk-soft text-dusk-text",
  "bg-action-soft text-action-text",
] as const;

const shapes = [
  "rounded-[58%_42%_50%_50%/52%_55%_45%_48%]",
  "rounded-[46%_54%_57%_43%/56%_46%_54%_44%]",
  "rounded-[52%_48%_42%_58%/45%_50%_50%_55%]",
] as const;

/** A soft shape with letters, always beside the written name. The same name always looks the same. */
export function Initials({ name }: { name: string }) {
  const number = Array.from(name).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  return (
    <span
      aria-hidden="true"
      className={`inline-grid size-12 shrink-0 place-items-center font-bold ${colours[number % 4]} ${shapes[number % 3]}`}
    >
      {initialsOf(name)}
    </span>
  );
}

/** First and last word; "van" and "de" in between do not count, and emoji or accents stay whole. */
function initialsOf(name: string) {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase()).join("");
}
