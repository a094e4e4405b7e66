import type { Help } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";

/** In words: since when somebody helps, and until when. */
export function HelpLines({ help }: { help: Help }) {
  const { t, day } = useSpeech();
  const { beganAt, endsAt, goesOn } = help;
  const lastDay = endsAt && day(new Date(endsAt.getTime() - 1));
  return (
    <div className="text-ink-soft">
      {goesOn ? <p>{t("sharing:people.help.since", { day: day(beganAt) })}</p> : null}
      {goesOn && lastDay ? <p>{t("sharing:people.help.until", { day: lastDay })}</p> : null}
      {!goesOn && lastDay ? (
        <>
          <p>{t("sharing:people.help.ended", { day: lastDay })}</p>
          <p>{t("sharing:people.help.afterwards")}</p>
        </>
      ) : null}
    </div>
  );
}
