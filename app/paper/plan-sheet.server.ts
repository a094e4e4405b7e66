import { setImmediate } from "node:timers/promises";
import type { PaperPart } from "#app/domain/keeping/paper-part";
import type { Speech } from "#app/i18n/speech";
import { partInWords } from "./part-in-words";
import { TaggedPaper } from "./tagged-paper.server";

/** After so many others get their turn: a long plan takes seconds to draw. */
const partsAtATime = 20;

export interface PlanSheet {
  title: string;
  /** What stands under the title, such as for whom and of which day it is. */
  lines: string[];
  parts: readonly PaperPart[];
  /** Where more is read, as an address and as a square code. */
  more?: { line: string; alt: string; code: { path: string; size: number } };
}

let former: Promise<unknown> = Promise.resolve();

/** A part of the plan as a PDF in large type, for paper and for screen readers. */
export const planSheet = (sheet: PlanSheet, speech: Speech): Promise<Uint8Array> =>
  inTurn(async () => (await draw(sheet, speech)).bytes);

/** What is chosen for one sheet, and a sentence of what found no place on it. */
interface Chosen {
  parts: readonly PaperPart[];
  last: string | null;
}

/** The same on one sheet: of what is chosen for it, with so many lines less each time, until it fits, for letters differ. */
export function oneSheet(
  sheet: Omit<PlanSheet, "parts">,
  chosen: (linesLess: number) => Chosen,
  speech: Speech,
): Promise<Uint8Array> {
  return inTurn(async () => {
    for (let less = 0; ; less++) {
      const { parts, last } = chosen(less);
      const { bytes, pages } = await draw({ ...sheet, parts }, speech, { last, isDense: true });
      if (pages === 1 || parts.length === 0) return bytes;
    }
  });
}

/** One is drawn at a time: several at once would let nobody else have a turn. */
function inTurn<Drawn>(drawing: () => Promise<Drawn>): Promise<Drawn> {
  const drawn = former.then(() => setImmediate()).then(drawing);
  former = drawn.then(
    () => undefined,
    () => undefined,
  );
  return drawn;
}

interface Short extends Pick<Chosen, "last"> {
  isDense: boolean;
}

async function draw(
  sheet: PlanSheet,
  speech: Speech,
  { last, isDense }: Short = { last: null, isDense: false },
) {
  const { title, lines, parts, more } = sheet;
  const paper = new TaggedPaper({ title, language: speech.language, isDense });
  paper.heading(1, title);
  await setImmediate();
  for (const line of lines) paper.paragraph(line);
  for (const [place, part] of parts.entries()) {
    writePart(paper, part, speech);
    if (place % partsAtATime === 0) await setImmediate();
  }
  if (last) paper.paragraph(last);
  if (!paper.isWhole) paper.paragraph(speech.t("keeping:paper.someLettersMissing"), "bold");
  if (more) {
    paper.paragraph(more.line);
    paper.figure({ ...more.code, width: isDense ? 71 : 130, alt: more.alt });
  }
  return { bytes: await paper.finish(), pages: paper.pages };
}

function writePart(paper: TaggedPaper, part: PaperPart, speech: Speech): void {
  const { level, title, lines } = partInWords(part, speech);
  paper.heading(level, title);
  for (const line of lines) paper.paragraph(line);
}
