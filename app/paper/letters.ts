import { createRequire } from "node:module";

const weights = { normal: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;

/**
 * The letters of the product come in two files for each weight: those of most languages of Western Europe, and the rest. Beside them stand scripts
 * that families here write in; such a file is opened when a text needs it (docs/decisions/0050).
 */
const own = "atkinson-hyperlegible";
const files = [
  { name: "latin", family: own, holds: /./su },
  { name: "latin-ext", family: own, holds: /./su },
  { name: "ethiopic", family: "noto-sans-ethiopic", holds: /\p{Script_Extensions=Ethiopic}/u },
  { name: "arabic", family: "noto-sans-arabic", holds: /\p{Script_Extensions=Arabic}/u },
] as const;

export interface Face {
  name: string;
  /** Where its file is. */
  path: () => string;
  /** Which letters are looked for in it. */
  holds: RegExp;
  /** Of the product's own letters; the others are laid among them. */
  isOwn: boolean;
  /** Its words are turned, and their letters joined, by whoever draws them. */
  isFromRight: boolean;
}

const { resolve } = createRequire(import.meta.url);

/** The files in which a weight is kept, in the order in which a letter is looked for. */
export const faces: Record<Weight, Face[]> = { normal: facesOf("normal"), bold: facesOf("bold") };

function facesOf(weight: Weight): Face[] {
  return files.map(({ name, family, holds }) => ({
    ...{ name: `${weight}-${name}`, holds, isOwn: family === own, isFromRight: name === "arabic" },
    path: () => resolve(`@fontsource/${family}/files/${family}-${name}-${weights[weight]}-normal.woff`),
  }));
}

/** Pieces of a text that stand in one and the same file. */
export interface Run {
  face: Face;
  text: string;
}

/** What stands where no file has the letter. */
const missing = "?";

/**
 * Splits a text by the file that has its letters, and says whether all were found. A mark that has no picture of its own, such as a joiner,
 * is left out.
 */
export function runsOf(text: string, faces: Face[], has: (face: Face, code: number) => boolean) {
  const runs: Run[] = [];
  let isWhole = true;
  for (const letter of text.normalize("NFC")) {
    if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(letter)) continue;
    const code = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const found =
      letter === "\n" ? last?.face : faces.find((face) => face.holds.test(letter) && has(face, code));
    if (!found && letter !== "\n") isWhole = false;
    const face = found ?? faces[0];
    const shown = found || letter === "\n" ? letter : missing;
    if (last && last.face === face) last.text += shown;
    else if (face) runs.push({ face, text: shown });
  }
  return { runs, isWhole };
}
