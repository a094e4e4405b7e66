import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { AgreementNow } from "#app/domain/plan/agreement";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Tags } from "#app/ui/kit/card";
import { SaidTo } from "#app/ui/kit/notice";
import { paths } from "#app/web/paths";
import { useStandsWords, useTakenWords } from "./agreement-in-words";

interface AgreementStandsProps {
  agreement: { id: string; who: string };
  stands: AgreementNow & {
    version: string;
    forAnother: boolean;
    isAsked: boolean;
    mayTake: boolean;
    mayMove: boolean;
  };
  once: string;
  /** Who sees it, in a sentence. */
  seenBy: ReactNode;
}

/** How it stands with an agreement, in words alone, with "I do this" for whose it is to say. */
export function AgreementStands({ agreement, stands, once, seenBy }: AgreementStandsProps) {
  const { t, shortDay, calendarDay } = useSpeech();
  const standsWords = useStandsWords();
  const takenWords = useTakenWords();
  const { pathname } = useLocation();
  const { last, isOver, dueOn, offeredDay, version, isAsked } = stands;
  const { word, moved, why } = standsWords(stands);
  return (
    <div className="grid gap-2">
      <Tags tags={[word]} />
      {isOver ? null : <p className="text-sm text-ink-soft">{takenWords(stands, agreement.who)}</p>}
      {moved ? <p dir="auto">{moved}</p> : null}
      {why ? <p dir="auto">{why}</p> : null}
      {last?.byName ? (
        <p className="text-sm text-ink-soft">
          {t("plan:stands.said", { day: shortDay(last.at), name: last.byName })}
        </p>
      ) : null}
      {dueOn && offeredDay ? <p>{t("plan:stands.late", { day: calendarDay(dueOn) })}</p> : null}
      {offeredDay && stands.mayMove ? (
        <p>
          <Link to={`${paths.editAgreement(agreement.id)}?verschoven#dueOn`}>
            {t("plan:state.newDay", { day: calendarDay(offeredDay) })}
          </Link>
        </p>
      ) : null}
      {stands.mayTake ? (
        <SaidTo audience={seenBy}>
          <PostButton
            action={paths.takeAgreement(agreement.id)}
            label={isAsked ? t("plan:stands.take") : t("plan:stands.takeForAnother", { who: agreement.who })}
            hidden={{ id: once, version }}
            stay={pathname === paths.item(agreement.id)}
          />
        </SaidTo>
      ) : null}
    </div>
  );
}
