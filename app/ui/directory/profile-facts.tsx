import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { Card, type Fact, Facts, Tags } from "#app/ui/kit/card";
import { HelperSaid } from "./helper-said";
import { RegistrationList } from "./registration-list";
import { useAreaWords } from "./use-area-words";
import { useRoomWords } from "./use-room-words";

/** What people weigh before they ask somebody: where, in which language, when there is room, and who pays. */
export function ProfileFacts({ helper }: { helper: Helper }) {
  const { t, list, phrases } = useSpeech();
  const { areaWords } = useAreaWords();
  const { roomWords } = useRoomWords();
  const facts: (Fact | false)[] = [
    helper.specialties.length > 0 && {
      term: t("directory:helper.specialties"),
      value: <Tags tags={helper.specialties.map((code) => t(`vocabulary:specialty.${code}`))} />,
    },
    {
      term: t("directory:helper.room"),
      value: helper.room ? roomWords(helper.room) : t("directory:room.unknown"),
    },
    { term: t("directory:helper.areas"), value: areaWords(helper.areas) },
    helper.ways.length > 0 && {
      term: t("directory:helper.ways"),
      value: phrases(helper.ways.map((code) => t(`vocabulary:way.${code}`))),
    },
    helper.languages.length > 0 && {
      term: t("directory:helper.languages"),
      value: list(helper.languages.map((code) => t(`vocabulary:language.${code}`))),
    },
    { term: t("directory:helper.interpreter"), value: t(`vocabulary:interpreter.${helper.interpreter}`) },
    {
      term: t("directory:helper.payment"),
      value: (
        <>
          <p>{t(`vocabulary:payment.${helper.payment}`)}</p>
          {helper.costs ? <HelperSaid words={helper.costs} /> : null}
        </>
      ),
    },
    helper.backgrounds.length > 0 && {
      term: t("directory:helper.backgrounds"),
      value: (
        <>
          <p>{list(helper.backgrounds.map((code) => t(`vocabulary:background.${code}`)))}</p>
          <p className="text-sm text-ink-soft">{t("directory:helper.backgroundsSaid")}</p>
        </>
      ),
    },
    helper.registrations.length > 0 && {
      term: t("directory:helper.registrations"),
      value: <RegistrationList registrations={helper.registrations} />,
    },
  ];
  return (
    <Card>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </Card>
  );
}
