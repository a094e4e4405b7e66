import { setImmediate } from "node:timers/promises";
import type { PaperPart } from "#app/domain/keeping/paper-part";
import type { Speech } from "#app/i18n/speech";
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

/** A part of the plan as a PDF in large type, for paper and for screen readers. */
export async function planSheet(sheet: PlanSheet, speech: Speech): Promise<Uint8Array> {
  const { title, lines, parts, more } = sheet;
  const paper = new TaggedPaper({ title, language: speech.language });
  paper.heading(1, title);
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

function writePart(paper: TaggedPaper, part: PaperPart, { t, day }: Speech): void {
  switch (part.kind) {
    case "goal":
      paper.heading(2, part.words);
      if (part.reason) paper.paragraph(part.reason);
      if (part.state) for (const line of linesOfState(part.state, t)) paper.paragraph(line);
      break;
    case "heading":
      paper.heading(2, t(`plan:setUp.headings.${part.key}`));
      if (part.words) paper.paragraph(part.words);
      break;
    case "agreement":
      paper.heading(3, t("keeping:paper.agreement"));
      paper.paragraph(part.what);
      paper.paragraph(t("keeping:paper.who", { words: part.who }));
      paper.paragraph(t("keeping:paper.when", { words: part.when }));
      break;
    case "progress":
      paper.heading(3, day(new Date(part.at)));
      paper.paragraph(part.words);
      if (part.feeling)
        paper.paragraph(t("keeping:paper.feeling", { feeling: t(`plan:feelings.${part.feeling}`) }));
  }
}

type State = NonNullable<Extract<PaperPart, { kind: "goal" }>["state"]>;

function linesOfState(state: State, t: Speech["t"]): string[] {
  const reached = state.words ?? t(`plan:state.attainments.${state.attainment}`);
  return [
    t("plan:state.now", { state: t(`plan:state.lifecycles.${state.lifecycle}`) }),
    t("plan:state.reached", { state: reached }),
  ];
}
