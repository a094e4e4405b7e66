import type { PaperPart } from "#app/domain/keeping/paper-part";
import { useSpeech } from "#app/i18n/speech";
import { partInWords } from "#app/paper/part-in-words";
import { OwnWords } from "#app/ui/kit/card";

interface PaperSheetProps {
  parts: readonly PaperPart[];
  /** As many sheets as it takes; or one, in letters as small as are still easily read, or in large ones. */
  size?: keyof typeof classes;
}

const classes = {
  any: "sheet",
  one: "sheet one-page",
  "one-large": "sheet one-page one-large-page",
} as const;

/** Parts of the plan as they stand on paper: large, one under the other, with nothing to press. */
export function PaperSheet({ parts, size = "any" }: PaperSheetProps) {
  return (
    <div className={classes[size]}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
        <SheetPart key={place} part={part} />
      ))}
    </div>
  );
}

function SheetPart({ part }: { part: PaperPart }) {
  const { level, title, isOwn, lines } = partInWords(part, useSpeech());
  return (
    <section className={level === 2 ? "sheet-goal" : "sheet-part"}>
      {isOwn ? <OwnWords as="h2">{title}</OwnWords> : null}
      {level === 2 && !isOwn ? <h2 className="text-xl">{title}</h2> : null}
      {level === 3 ? <h3>{title}</h3> : null}
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
        <p key={place} className="whitespace-pre-line" dir="auto">
          {line}
        </p>
      ))}
    </section>
  );
}
