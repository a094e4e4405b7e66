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

/** A part of the plan as a PDF in large type, for paper and for screen readers. One is drawn at a time: several at once would let nobody else have a turn. */
export function planSheet(sheet: PlanSheet, speech: Speech): Promise<Uint8Array> {
  const drawn = former.then(() => setImmediate()).then(() => draw(sheet, speech));
  former = drawn.then(
    () => undefined,
    () => undefined,
  );
  return drawn;
}

async function draw(sheet: PlanSheet, speech: Speech): Promise<Uint8Array> {
  const { title, lines, parts, more } = sheet;
  const paper = new TaggedPaper({ title, language: speech.language });
  paper.heading(1, title);
  await setImmediate();
  for (const line of lines) paper.paragraph(line);
  for (const [place, part] of parts.entries()) {
    writePart(paper, part, speech);
    if (place % partsAtATime === 0) await setImmediate();
  }
  if (!paper.isWhole) paper.paragraph(speech.t("keeping:paper.someLettersMissing"), "bold");
  if (more) {
    paper.paragraph(more.line);
    paper.figure({ ...more.code, width: 130, alt: more.alt });
  }
  return paper.finish();
}

function writePart(paper: TaggedPaper, part: PaperPart, speech: Speech): void {
  const { level, title, lines } = partInWords(part, speech);
  paper.heading(level, title);
  for (const line of lines) paper.paragraph(line);
}
