/** What a helper wrote for the own page. Its language is known to nobody, so that it is not read out as if it were that of the page. */
export function HelperSaid({ words, className }: { words: string; className?: string }) {
  return (
    <p lang="" dir="auto" className={className}>
      {words}
    </p>
  );
}
