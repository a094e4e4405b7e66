import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** The one button that moves the day on which the person looked the page through. */
export function ConfirmSection({ confirmedAt }: { confirmedAt: Date | null }) {
  const { t, day } = useSpeech();
  const since = confirmedAt
    ? t("directory:own.confirmText", { day: day(confirmedAt) })
    : t("directory:own.neverConfirmed");
  return (
    <Section title={t("directory:own.confirmTitle")}>
      <Card>
        <p className="reading-width mb-4">{since}</p>
        <PostButton action={paths.confirmOwnPage()} label={t("directory:own.confirm")} variant="primary" />
      </Card>
    </Section>
  );
}
