/** A piece of a text that stayed, went or came. */
export interface Piece {
  sort: "same" | "gone" | "new";
  words: string;
}

/** What differs between two texts, word by word. What stayed and what came is together exactly the present text. */
export function wordDifference(former: string, present: string): Piece[] {
  const [before, after] = [wordsIn(former), wordsIn(present)];
  const common = commonLengths(before, after);
  const pieces: Piece[] = [];
  const add = (sort: Piece["sort"], word: string) => {
    const last = pieces.at(-1);
    if (last?.sort === sort) last.words += word;
    else pieces.push({ sort, words: word });
  };
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const [gone, come] = [before[old], after[now]];
    if (gone !== undefined && come !== undefined && gone === come) {
      add("same", come);
      old++;
      now++;
    } else if (
      come === undefined ||
      (gone !== undefined && lengthAt(common, old + 1, now) >= lengthAt(common, old, now + 1))
    ) {
      add("gone", gone ?? "");
      old++;
    } else {
      add("new", come);
      now++;
    }
  }
  return joined(pieces);
}

/** A space between two changes belongs to both, so that a sentence that was put otherwise is not told word by word. */
function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  let change = { gone: "", new: "" };
  const close = () => {
    for (const sort of ["gone", "new"] as const) if (change[sort]) runs.push({ sort, words: change[sort] });
    change = { gone: "", new: "" };
  };
  pieces.forEach((piece, index) => {
    const isBetween = piece.words.trim() === "" && isChange(pieces[index - 1]) && isChange(pieces[index + 1]);
    if (piece.sort !== "same") change[piece.sort] += piece.words;
    else if (isBetween) change = { gone: change.gone + piece.words, new: change.new + piece.words };
    else {
      close();
      runs.push(piece);
    }
  });
  close();
  return runs;
}

const isChange = (piece: Piece | undefined) => piece !== undefined && piece.sort !== "same";

const wordsIn = (text: string) => text.match(/\S+|\s+/g) ?? [];
const lengthAt = (common: Uint16Array[], old: number, now: number) => common[old]?.[now] ?? 0;

/** [old][now] -> how many words the rests of both from there on have in common, in order (longest common subsequence). */
function commonLengths(before: string[], after: string[]): Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let old = before.length - 1; old >= 0; old--) {
    const row = lengths[old];
    if (!row) continue;
    for (let now = after.length - 1; now >= 0; now--) {
      row[now] =
        before[old] === after[now]
          ? lengthAt(lengths, old + 1, now + 1) + 1
          : Math.max(lengthAt(lengths, old + 1, now), lengthAt(lengths, old, now + 1));
    }
  }
  return lengths;
}
