import type { Granted } from "#app/domain/reading/part";
import { useSpeech } from "#app/i18n/speech";
import { useGrantWords } from "./use-grant-words";

/** What somebody was given, in words: what it allows, how long, and why it is not open yet. */
export function GrantedWords({ granted }: { granted: Granted }) {
  const { t, day } = useSpeech();
  const { mayFor, waits } = useGrantWords();
  const { showsFrom } = granted;
  return (
    <>
      <p className="font-bold">{mayFor(granted)}.</p>
      {showsFrom ? (
        <p className="text-sm">{t("sharing:readers.onlySince", { day: day(showsFrom) })}</p>
      ) : null}
      {"waits" in granted ? (
        <p className="text-sm">
          <strong>{t("sharing:overview.notOpen")}</strong> {waits(granted.waits)}
        </p>
      ) : null}
    </>
  );
}
