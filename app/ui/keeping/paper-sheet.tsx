import type { PaperPart } from "#app/domain/keeping/paper-part";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";

/** Parts of the plan as they stand on paper: large, one under the other, with nothing to press. */
export function PaperSheet({ parts }: { parts: readonly PaperPart[] }) {
  return (
    <div className="sheet">
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
        <SheetPart key={place} part={part} />
      ))}
    </div>
  );
}

function SheetPart({ part }: { part: PaperPart }) {
  const { t, day } = useSpeech();
  switch (part.kind) {
    case "goal":
      return (
        <section className="sheet-goal">
          <OwnWords as="h2">{part.words}</OwnWords>
          {part.reason ? <p dir="auto">{part.reason}</p> : null}
          <SheetState state={part.state} />
        </section>
      );
    case "heading":
      return (
        <section className="sheet-goal">
          <h2 className="text-xl">{t(`plan:setUp.headings.${part.key}`)}</h2>
          <p className="whitespace-pre-line" dir="auto">
            {part.words}
          </p>
        </section>
      );
    case "agreement":
      return (
        <section className="sheet-part">
          <h3>{t("keeping:paper.agreement")}</h3>
          <p dir="auto">{part.what}</p>
          <p dir="auto">{t("keeping:paper.who", { words: part.who })}</p>
          <p dir="auto">{t("keeping:paper.when", { words: part.when })}</p>
        </section>
      );
    case "progress":
      return (
        <section className="sheet-part">
          <h3>{day(new Date(part.at))}</h3>
          <p dir="auto">{part.words}</p>
          {part.feeling ? (
            <p>{t("keeping:paper.feeling", { feeling: t(`plan:feelings.${part.feeling}`) })}</p>
          ) : null}
        </section>
      );
  }
}

function SheetState({ state }: { state: Extract<PaperPart, { kind: "goal" }>["state"] }) {
  const { t } = useSpeech();
  if (!state) return null;
  const reached = state.words ?? t(`plan:state.attainments.${state.attainment}`);
  return (
    <p>
      {t("plan:state.now", { state: t(`plan:state.lifecycles.${state.lifecycle}`) })}
      <br />
      {t("plan:state.reached", { state: reached })}
    </p>
  );
}
