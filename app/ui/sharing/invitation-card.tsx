import { useSpeech } from "#app/i18n/speech";
import { Card } from "#app/ui/kit/card";
import { CodeWords } from "#app/ui/kit/code-words";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import { QrCode } from "#app/ui/kit/qr-code";

interface InvitationCardProps {
  words: string[];
  link: string;
  /** Where the words are filled in. */
  address: string;
  code: { size: number; path: string };
  until: Date;
}

/** The link to send, and a card to hand over. Both open the same door, and neither tells whose it is. */
export function InvitationCard({ words, link, address, code, until }: InvitationCardProps) {
  const { t, dayAndTime } = useSpeech();
  const steps = [
    { says: t("sharing:invitation.card.scan"), address },
    { says: t("sharing:invitation.card.signIn") },
    { says: t("sharing:invitation.card.accept") },
  ];
  return (
    <Stack>
      <div className="print:hidden">
        <Card>
          <h2 className="text-xl">{t("sharing:invitation.link")}</h2>
          <p className="my-2 break-words text-lg font-bold" dir="ltr" data-invitation-link>
            {link}
          </p>
          <AudienceNote>{t("sharing:invitation.gives")}</AudienceNote>
        </Card>
      </div>
      <div className="card paper-card">
        <div className="grid items-start gap-6 sm:grid-cols-[minmax(0,1fr)_auto] print:grid-cols-[minmax(0,1fr)_auto]">
          <Stack>
            <h2 className="text-2xl">{t("sharing:invitation.card.title")}</h2>
            <ol className="grid gap-3 text-lg">
              {steps.map(({ says, address }, index) => (
                <li key={says} className="flex items-baseline gap-4">
                  <span className="min-w-4 text-apricot-text">{index + 1}</span>
                  <span className="min-w-0">
                    {says}
                    {address ? (
                      <span className="block font-bold" dir="ltr">
                        {address}
                      </span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ol>
          </Stack>
          <QrCode code={code} label={t("sharing:invitation.card.code")} />
        </div>
        <h3 className="mt-8 mb-3 text-xl">{t("sharing:invitation.card.words")}</h3>
        <CodeWords words={words} />
        <p className="mt-4 text-lg font-bold">
          {t("sharing:invitation.card.until", { moment: dayAndTime(until) })}
        </p>
      </div>
      <p className="print:hidden">
        <PrintButton label={t("sharing:invitation.card.print")} />
      </p>
    </Stack>
  );
}
