import { cleaned } from "./fields";

const most = 40;

/** What somebody wrote, to name it within a sentence: on one line, of at most 40 characters. */
export function cutShort(said: string): string {
  const letters = [...cleaned(said).replace(/\s+/g, " ")];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : letters.join("");
}
