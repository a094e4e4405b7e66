import { createRequire } from "node:module";

const weights = { normal: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;

/** The letters of the product come in two files for each weight: those of most languages of Western Europe, and the rest. */
const files = ["latin", "latin-ext"] as const;

export interface Face {
  name: string;
  path: string;
}

const { resolve } = createRequire(import.meta.url);

/** The files in which a weight of Atkinson Hyperlegible is kept, in the order in which a letter is looked for. */
export const faces: Record<Weight, Face[]> = { normal: facesOf("normal"), bold: facesOf("bold") };

function facesOf(weight: Weight): Face[] {
  return files.map((file) => ({
    name: `${weight}-${file}`,
    path: resolve(
      `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${file}-${weights[weight]}-normal.woff`,
    ),
  }));
}

/** Pieces of a text that stand in one and the same file. */
export interface Run {
  face: string;
  text: string;
}

/** What stands where no file has the letter. */
const missing = "?";

/**
 * Splits a text by the file that has its letters, and says whether all were found. A mark that has no picture of its own, such as a joiner,
 * is left out.
 */
export function runsOf(text: string, faces: string[], has: (face: string, code: number) => boolean) {
  const runs: Run[] = [];
  let isWhole = true;
  for (const letter of text.normalize("NFC")) {
    if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(letter)) continue;
    const code = letter.codePointAt(0) ?? 0;
    const found = letter === "\n" ? runs.at(-1)?.face : faces.find((face) => has(face, code));
    if (!found && letter !== "\n") isWhole = false;
    const face = found ?? faces[0] ?? "";
    const shown = found || letter === "\n" ? letter : missing;
    const last = runs.at(-1);
    if (last?.face === face) last.text += shown;
    else runs.push({ face, text: shown });
  }
  return { runs, isWhole };
}
