import { useSpeech } from "#app/i18n/speech";
import { CardLink } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Pages that wait, the longest waiting first. */
export function WaitingPages({ pages }: { pages: { id: string; name: string; writtenAt: Date }[] }) {
  const { t, day } = useSpeech();
  return (
    <Section title={t("moderation:pages.title")}>
      <Stack gap="sm">
        {pages.length === 0 ? <p>{t("moderation:pages.none")}</p> : null}
        {pages.map(({ id, name, writtenAt }) => (
          <CardLink key={id} to={paths.version(id)} title={name}>
            {t("moderation:pages.since", { day: day(writtenAt) })}
          </CardLink>
        ))}
      </Stack>
    </Section>
  );
}

interface Complaint {
  id: string;
  name: string | null;
  madeAt: Date;
  answerBy: Date;
  isLate: boolean;
}

/** Complaints that wait, the one that is to be answered first on top. */
export function WaitingComplaints({ complaints }: { complaints: Complaint[] }) {
  const { t, day } = useSpeech();
  return (
    <Section title={t("moderation:complaints.title")}>
      <Stack gap="sm">
        {complaints.length === 0 ? <p>{t("moderation:complaints.none")}</p> : null}
        {complaints.map(({ id, name, answerBy, isLate }) => (
          <CardLink key={id} to={paths.complaint(id)} title={name ?? t("moderation:complaints.pageAway")}>
            {t(isLate ? "moderation:complaints.late" : "moderation:complaints.answerBy", {
              day: day(answerBy),
            })}
          </CardLink>
        ))}
      </Stack>
    </Section>
  );
}
