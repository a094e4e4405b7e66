import type { WorkingArea } from "#app/domain/directory/helper";
import { type Speech, useSpeech } from "#app/i18n/speech";

/** Areas and distances as people say them. */
export function useAreaWords() {
  const speech = useSpeech();
  const { t } = speech;
  return {
    areaWords: (areas: WorkingArea[]) => areasIn(speech, areas),
    distanceWords(kilometres: number, place: string): string {
      if (kilometres === 0 && place) return t("directory:near.part", { place });
      return t("directory:near.distance", { kilometres: Math.max(1, Math.round(kilometres)) });
    },
  };
}

/** "heel Den Haag", "Moerwijk en Bouwlust in Den Haag". Where a name reads as a list itself: "Bomen- en Bloemenbuurt; Moerwijk in Den Haag". */
export function areasIn({ t, list }: Speech, areas: WorkingArea[]): string {
  const joined = areas.some(({ name }) => readsAsList(name)) ? inSemicolons : list;
  const around = [...new Set(areas.map(({ within }) => within))];
  const told = around.flatMap((within) => {
    const names = areas.filter((area) => area.within === within).map(({ name }) => name);
    if (within) return t("directory:results.within", { name: joined(names), within });
    return names.map((name) => t("directory:helper.wholeArea", { name }));
  });
  return joined(told);
}

const readsAsList = (name: string) => name.includes(",") || name.includes(" en ");
const inSemicolons = (parts: string[]) => parts.join("; ");
