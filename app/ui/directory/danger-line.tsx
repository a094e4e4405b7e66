import type { Danger } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import type { HelpPhone } from "./nobody-here";

interface Props {
  dangers: readonly Danger[];
  phones: Record<"emergency" | "safeHome" | "suicide", HelpPhone>;
}

/** Whom to call, before any helper is named: for who looks for help and may be in danger. */
export function DangerLine({ dangers, phones: { emergency, safeHome, suicide } }: Props) {
  const { t } = useSpeech();
  if (dangers.length === 0) return null;
  const whom = {
    violenceAtHome: {
      phone: safeHome,
      words: t("directory:danger.callSafeHome", { number: safeHome.shown }),
    },
    suicide: { phone: suicide, words: t("directory:gap.call", { number: suicide.shown }) },
  };
  return (
    <Notice tone="care">
      <p>
        {t("directory:danger.now")}{" "}
        <Call dialled={emergency.dialled}>{t("directory:gap.call", { number: emergency.shown })}</Call>
      </p>
      {dangers.map((danger) => (
        <p key={danger}>
          {t(`directory:danger.${danger}`)}{" "}
          <Call dialled={whom[danger].phone.dialled}>{whom[danger].words}</Call>
        </p>
      ))}
      <p>{t("directory:danger.free")}</p>
    </Notice>
  );
}

function Call({ dialled, children }: { dialled: string; children: string }) {
  return (
    <a className="text-link font-bold" href={`tel:${dialled}`}>
      {children}
    </a>
  );
}
