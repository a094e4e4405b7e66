import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { AgreementNow } from "#app/domain/plan/agreement";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Tags } from "#app/ui/kit/card";
import { SaidTo } from "#app/ui/kit/notice";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";
import { useStandsWords, useTakenWords } from "./agreement-in-words";

interface AgreementStandsProps {
  agreement: { id: string; who: string };
  stands: AgreementNow & { version: string; forAnother: boolean; isAsked: boolean; mayTake: boolean };
  once: string;
  /** Who sees it, in a sentence. */
  seenBy: ReactNode;
}

/** How it stands with an agreement, in words alone, with "I do this" for whose it is to say. */
export function AgreementStands({ agreement, stands, once, seenBy }: AgreementStandsProps) {
  const { t, shortDay } = useSpeech();
  const standsWords = useStandsWords();
  const takenWords = useTakenWords();
  const ways = useWays();
  const { pathname } = useLocation();
  const { last, isOver, isLate, version, isAsked } = stands;
  const { word, moved, why } = standsWords(stands);
  const tags = [word, ...(isLate ? [t("plan:stands.late")] : [])];
  return (
    <div className="grid gap-2">
      <Tags tags={tags} />
      {isOver ? null : <p className="text-sm text-ink-soft">{takenWords(stands, agreement.who)}</p>}
      {moved ? <p dir="auto">{moved}</p> : null}
      {why ? <p dir="auto">{why}</p> : null}
      {last?.byName ? (
        <p className="text-sm text-ink-soft">
          {t("plan:stands.said", { day: shortDay(last.at), name: last.byName })}
        </p>
      ) : null}
      {isLate ? (
        <p>
          <Link to={ways.saySo(agreement.id)}>{t("plan:stands.newDay")}</Link>
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
