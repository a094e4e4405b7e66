/** A change that is no valid SQL or TypeScript only proves that it is badly made. */
export function isBadlyMade(failures: readonly string[]): boolean {
  return /A migration failed|The fault could not be made|SyntaxError|Transform failed/.test(failures.join());
}

/** A failing test notices, and so does a set-up that ends otherwise than it should. But a machine that is too slow proves nothing. */
export function isNoticed(failures: readonly string[]): boolean {
  return failures.some((failure) => !/timed out|Too many at once|CONNECT/.test(failure));
}
