import { type AreasElsewhere, noWish, type SearchWish } from "#app/domain/directory/search-wish";
import type { Specialty } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink, PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { EmptyState } from "#app/ui/kit/empty";
import { paths } from "#app/web/paths";
import { AreaLinks } from "./area-links";
import { searchPath } from "./search-path";

export interface HelpPhone {
  /** As it is read aloud. */
  shown: string;
  /** As a telephone dials it. */
  dialled: string;
}

interface Props {
  wish: SearchWish;
  /** Of the words of the search these themes alone are told, so that no word is kept. */
  missed: Specialty[];
  phone: HelpPhone;
  once: string;
  elsewhere: AreasElsewhere | null;
  /** The place as we call it. */
  label: string;
  unknownPlace?: boolean;
}

/** Never a dead end: where it can be found nearby, a person to call, and a way to say that it is missing here. */
export function NobodyHere({ wish, missed, phone, once, elsewhere, label, unknownPlace = false }: Props) {
  const { t, phrases } = useSpeech();
  const meant = wish.words ? missed : [];
  const bySubject = { ...wish, words: "", chosen: { ...wish.chosen, specialties: meant } };
  const kind = unknownPlace ? "unknown" : "empty";
  return (
    <div className="grid grid-cols-1 gap-5">
      <EmptyState
        title={t(`directory:results.${kind}.title`)}
        action={
          <div className="flex flex-wrap gap-3">
            {meant.length > 0 && !unknownPlace ? (
              <ButtonLink to={searchPath(bySubject)}>
                {t("directory:results.empty.bySubject", {
                  subjects: phrases(meant.map((theme) => t(`vocabulary:specialty.${theme}`))),
                })}
              </ButtonLink>
            ) : null}
            <ButtonLink to={searchPath(noWish)} variant="quiet">
              {t("directory:results.empty.all")}
            </ButtonLink>
          </div>
        }
      >
        <p>{t(`directory:results.${kind}.text`)}</p>
      </EmptyState>
      {elsewhere && elsewhere.areas.length > 0 ? (
        <AreaLinks elsewhere={elsewhere} wish={wish} label={label} />
      ) : null}
      <div className="grid grid-cols-1 gap-5 md:grid-cols-2">
        <Card>
          <h3 className="text-xl">{t("directory:gap.callTitle")}</h3>
          <p className="mt-2">{t("directory:gap.callText")}</p>
          <a className="text-link mt-1 text-xl font-bold" href={`tel:${phone.dialled}`}>
            {t("directory:gap.call", { number: phone.shown })}
          </a>
        </Card>
        <Card>
          <h3 className="text-xl">{t("directory:gap.title")}</h3>
          <p className="mt-2 mb-4">{t("directory:gap.text")}</p>
          <PostButton
            action={paths.supplyGap()}
            label={t("directory:gap.send")}
            hidden={{ id: once, plek: wish.place, thema: missed.join(" ") }}
          />
        </Card>
      </div>
    </div>
  );
}
