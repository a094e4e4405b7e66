import bidiFactory from "bidi-js";
import type { Face, Run } from "./letters";

/** One line: its pieces in the order of writing, each with how far from the left it stands. */
export interface Line {
  pieces: (Run & { at: number })[];
}

type Measure = (face: Face, text: string) => number;
type Letter = Run & { level: number };

const bidi = bidiFactory();

/**
 * Breaks a text into lines and puts the pieces of each where they are read: words from right to left stand from right to left, also among others
 * (UAX #9). The letters of one word stay in one piece, so that they can be joined.
 */
export function laidLines(runs: Run[], width: number, measure: Measure): Line[] {
  return paragraphsIn(runs).flatMap((paragraph) => {
    const text = paragraph.map((one) => one.text).join("");
    const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
    const isFromRight = (paragraphs[0]?.level ?? 0) % 2 === 1;
    return brokenAt(width, withLevels(paragraph, levels), measure).map((line) => {
      const pieces = piecesOf(line).map((piece) => ({ ...piece, text: asDrawn(piece) }));
      const start = isFromRight ? width - widthOf(line, measure) : 0;
      return { pieces: placed(pieces, start, measure) };
    });
  });
}

function placed(pieces: Letter[], start: number, measure: Measure): Line["pieces"] {
  const places = new Map<Letter, number>();
  let at = start;
  for (const piece of inOrderOfSight(pieces)) {
    places.set(piece, at);
    at += measure(piece.face, piece.text);
  }
  return pieces.map((piece) => ({ face: piece.face, text: piece.text, at: places.get(piece) ?? start }));
}

/** Each letter by itself, a list for every line that somebody ended. */
function paragraphsIn(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { face, text } of runs)
    for (const letter of text)
      if (letter === "\n") paragraphs.push([]);
      else paragraphs.at(-1)?.push({ face, text: letter });
  return paragraphs;
}

function withLevels(letters: Run[], levels: Uint8Array): Letter[] {
  let at = 0;
  return letters.map((letter) => {
    const level = levels[at] ?? 0;
    at += letter.text.length;
    return { ...letter, level };
  });
}

/** As many words on a line as fit, and of a word that is wider than a line as many letters. */
function brokenAt(width: number, letters: Letter[], measure: Measure): Letter[][] {
  const lines: Letter[][] = [[]];
  for (const word of wordsIn(letters)) {
    const line = lines.at(-1) ?? [];
    if (widthOf([...line, ...trimmed(word)], measure) <= width) line.push(...word);
    else if (widthOf(trimmed(word), measure) <= width) lines.push([...word]);
    else
      for (const letter of word) {
        const last = lines.at(-1) ?? [];
        if (widthOf([...last, letter], measure) <= width) last.push(letter);
        else lines.push([letter]);
      }
  }
  return lines.map(trimmed);
}

/** Each with the spaces after it. */
function wordsIn(letters: Letter[]): Letter[][] {
  const words: Letter[][] = [];
  for (const [index, letter] of letters.entries()) {
    const isBegin = letter.text !== " " && letters[index - 1]?.text === " ";
    if (isBegin || words.length === 0) words.push([letter]);
    else words.at(-1)?.push(letter);
  }
  return words;
}

function trimmed(letters: Letter[]): Letter[] {
  const last = letters.findLastIndex(({ text }) => text !== " ");
  return letters.slice(0, last + 1);
}

const widthOf = (letters: Letter[], measure: Measure) =>
  sum(piecesOf(letters).map(({ face, text }) => measure(face, text)));

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** Letters that stand together in one file and in one direction. Of a number in the signs of a script from right to left each is by itself: it is not to be turned. */
function piecesOf(letters: Letter[]): Letter[] {
  const pieces: Letter[] = [];
  for (const letter of letters) {
    const last = pieces.at(-1);
    const isAlone = letter.face.isFromRight && letter.level % 2 === 0;
    if (last?.face === letter.face && last.level === letter.level && !isAlone) last.text += letter.text;
    else pieces.push({ ...letter });
  }
  return pieces;
}

/** From the innermost direction outwards, what is read from right to left is turned (UAX #9, rule L2). */
function inOrderOfSight(pieces: Letter[]): Letter[] {
  const turned = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level >= 1; level--)
    for (let from = 0; from < turned.length; from++) {
      let until = from;
      while ((turned[until]?.level ?? -1) >= level) until++;
      if (until > from) turned.splice(from, until - from, ...turned.slice(from, until).reverse());
      from = until;
    }
  return turned;
}

/** Words of a script from right to left are turned by whoever draws them; signs beside them are turned here. */
function asDrawn({ face, text, level }: Letter): string {
  if (level % 2 === 0 || face.isFromRight) return text;
  return [...text]
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join("");
}
