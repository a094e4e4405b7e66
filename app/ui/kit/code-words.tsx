/** Words to copy onto paper: numbered, far apart, never translated or hyphenated. */
export function CodeWords({ words }: { words: readonly string[] }) {
  return (
    <ol
      translate="no"
      className="grid max-w-[44rem] gap-x-8 rounded-lg border-2 border-dashed border-edge bg-card p-5 min-[30rem]:grid-cols-2 sm:p-7"
    >
      {words.map((word, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is part of the code, and a word may come twice
          key={`${index}-${word}`}
          className="flex items-baseline gap-4 border-b border-line py-2 text-2xl tracking-wide hyphens-none"
        >
          <span className="min-w-6 text-end text-lg text-apricot-text">{index + 1}</span>
          <strong>{word}</strong>
        </li>
      ))}
    </ol>
  );
}
