/** The words in what somebody typed, whatever stands between them and however they are written. */
export function splitWords(typed: string): string[] {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(Boolean);
}
