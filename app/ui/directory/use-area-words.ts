import type { WorkingArea } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";

/** Areas and distances as people say them. */
export function useAreaWords() {
  const { t } = useSpeech();
  return {
    /** "heel Den Haag", "Moerwijk in Den Haag" */
    areaWords({ name, within }: WorkingArea): string {
      return within
        ? t("directory:results.within", { name, within })
        : t("directory:helper.wholeArea", { name });
    },
    distanceWords(kilometres: number, place: string): string {
      if (kilometres === 0 && place) return t("directory:near.part", { place });
      return t("directory:near.distance", { kilometres: Math.max(1, Math.round(kilometres)) });
    },
  };
}
