import type { Grant, Waits } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";

/** A grant in words, the same on every page: what somebody may, of what, and for how long. */
export function useGrantWords() {
  const { t, day, list } = useSpeech();

  const lasts = ({ until, alsoAfter }: Pick<Grant, "until" | "alsoAfter">) => {
    const lastDay = until && day(new Date(until.getTime() - 1));
    if (!lastDay) return t(alsoAfter ? "sharing:readers.after" : "sharing:readers.help");
    return t(alsoAfter ? "sharing:readers.untilAfter" : "sharing:readers.until", { day: lastDay });
  };

  return {
    /** "Mag meelezen, zolang de hulp duurt" */
    mayFor: (grant: Pick<Grant, "verb" | "until" | "alsoAfter">) =>
      `${t("sharing:readers.can", { verb: t(`sharing:verbs.${grant.verb}`) })}, ${lasts(grant)}`,

    /** Which part of the goal, as a sentence. */
    part: ({ item, showsFrom }: Grant, itemWords: string | null) => {
      if (item && !itemWords) return t("sharing:readers.onlyThis");
      if (item) return t(`sharing:readers.only.${item.kind}`, { words: itemWords });
      return showsFrom
        ? t("sharing:readers.onlySince", { day: day(showsFrom) })
        : t("sharing:readers.everything");
    },

    waits: (waits: Waits) =>
      waits.why === "not-agreed"
        ? t("sharing:waiting.not-agreed", { names: list(waits.whom) })
        : t(`sharing:waiting.${waits.why}`),
  };
}
