import { isRecent, type Room } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";

/** "Heeft plek, opgegeven op 12 mei", or that nobody knows any more. */
export function useRoomWords() {
  const { t, day } = useSpeech();
  return {
    roomWords(room: Room): string {
      const told =
        room.availability === "waiting"
          ? t("directory:room.waiting", { count: room.wait ?? 1 })
          : t(`directory:room.${room.availability}`);
      const stated = t("directory:room.stated", { told, day: day(room.statedAt) });
      return isRecent(room) ? stated : `${stated} ${t("directory:room.old")}`;
    },
  };
}
