import type { PaperPart } from "./paper-part";

/** Only what is wanted and agreed, so that a usual plan fits on one sheet in large type: of each agreement that is not over one line. */
export function inShort(parts: readonly PaperPart[]): PaperPart[] {
  const short: PaperPart[] = [];
  for (const part of parts) {
    if (part.kind === "agreement") addAgreement(short, part);
    else if (part.kind === "important" || part.kind === "goal" || part.kind === "chapter") short.push(part);
    else if (part.kind === "heading" && part.words !== null) short.push(part);
  }
  return short.filter((part, place) => part.kind !== "chapter" || short[place + 1]?.kind === "agreed");
}

type Agreement = Extract<PaperPart, { kind: "agreement" }>;

/** To the line of those under the same goal. */
function addAgreement(short: PaperPart[], { who, what, when, more }: Agreement): void {
  if (!more || !("taken" in more.state)) return;
  const { dueOn, movedTo, state } = more;
  const one = {
    ...{ who, what, when, taken: state.taken },
    ...{ moment: movedTo?.moment ?? null, day: movedTo ? movedTo.day : dueOn },
    isMoved: movedTo !== null,
  };
  const last = short.at(-1);
  if (last?.kind === "agreed") last.agreed.push(one);
  else short.push({ kind: "agreed", agreed: [one] });
}
