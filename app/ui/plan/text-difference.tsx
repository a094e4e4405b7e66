import { wordDifference } from "#app/domain/word-difference";
import { useSpeech } from "#app/i18n/speech";

interface TextDifferenceProps {
  former: string;
  present: string;
}

/** Two texts as one: what went is struck through, what came is underlined, and both are said to who cannot see that. */
export function TextDifference({ former, present }: TextDifferenceProps) {
  const { t } = useSpeech();
  let place = 0;
  const pieces = wordDifference(former, present).map((piece) => {
    const key = place;
    place += piece.words.length;
    return { ...piece, key: `${key}-${piece.sort}` };
  });
  return (
    <p className="reading-width whitespace-pre-line text-lg" dir="auto">
      {pieces.map(({ sort, words, key }) => {
        if (sort === "same" || words.trim() === "")
          return sort === "gone" ? null : <span key={key}>{words}</span>;
        const Element = sort === "gone" ? "del" : "ins";
        return (
          <Element
            key={key}
            className={
              sort === "gone"
                ? "me-1 text-ink-soft line-through"
                : "rounded-sm bg-leaf-soft text-leaf-text underline decoration-2 underline-offset-4"
            }
          >
            <span className="sr-only">{t(`plan:versions.${sort}`)} </span>
            {words}
          </Element>
        );
      })}
    </p>
  );
}
