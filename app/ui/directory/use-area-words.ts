import type { WorkingArea } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";

/** Areas and distances as people say them. */
export function useAreaWords() {
  const { t, list } = useSpeech();
  return {
    /** "heel Den Haag", "Moerwijk en Bouwlust in Den Haag" */
    areaWords(areas: WorkingArea[]): string {
      const around = [...new Set(areas.map(({ within }) => within))];
      const told = around.flatMap((within) => {
        const names = areas.filter((area) => area.within === within).map(({ name }) => name);
        if (within) return t("directory:results.within", { name: list(names), within });
        return names.map((name) => t("directory:helper.wholeArea", { name }));
      });
      return list(told);
    },
    distanceWords(kilometres: number, place: string): string {
      if (kilometres === 0 && place) return t("directory:near.part", { place });
      return t("directory:near.distance", { kilometres: Math.max(1, Math.round(kilometres)) });
    },
  };
}
