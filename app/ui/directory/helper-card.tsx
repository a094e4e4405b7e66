import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { Initials } from "#app/ui/kit/avatar";
import { CardLink, Tags } from "#app/ui/kit/card";
import { paths } from "#app/web/paths";
import { HelperSaid } from "./helper-said";
import { useAreaWords } from "./use-area-words";
import { useRoomWords } from "./use-room-words";

interface HelperCardProps {
  helper: Helper;
  /** The address of the page, where it says by which search somebody comes there. */
  to?: string;
}

export function HelperCard({ helper, to = paths.helper(helper.id) }: HelperCardProps) {
  const { t, list } = useSpeech();
  const { areaWords } = useAreaWords();
  const { roomWords } = useRoomWords();
  const spoken = helper.languages.map((code) => t(`vocabulary:language.${code}`));
  return (
    <CardLink
      to={to}
      title={
        <span className="flex items-center gap-3">
          <Initials name={helper.name} />
          {helper.name}
        </span>
      }
    >
      {helper.organisation ? (
        <HelperSaid words={helper.organisation} className="text-ink-soft" />
      ) : (
        <p className="text-ink-soft">{t("directory:helper.independent")}</p>
      )}
      <HelperSaid words={helper.introduction} className="my-3" />
      <Tags
        label={t("directory:helper.specialties")}
        tags={helper.specialties.map((code) => t(`vocabulary:specialty.${code}`))}
      />
      <p className="mt-3 text-sm">
        {t("directory:helper.areas")}: {areaWords(helper.areas)}
        {spoken.length > 0 ? (
          <>
            <br />
            {t("directory:helper.languages")}: {list(spoken)}
          </>
        ) : null}
        {helper.room ? (
          <>
            <br />
            {roomWords(helper.room)}
          </>
        ) : null}
      </p>
    </CardLink>
  );
}
