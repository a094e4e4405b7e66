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

interface Import {
  id: string;
  fileName: string;
  broughtInAt: Date;
  pages: number;
  isBusy: boolean;
}

/** Files of helpers of which pages wait, the longest waiting first. Most days there is none. */
export function WaitingImports({ imports }: { imports: Import[] }) {
  const { t, day } = useSpeech();
  if (imports.length === 0) return null;
  return (
    <Section title={t("moderation:imports.title")}>
      <Stack gap="sm">
        <p className="reading-width">{t("moderation:imports.text")}</p>
        {imports.map(({ id, fileName, broughtInAt, pages, isBusy }) => (
          <CardLink key={id} to={paths.import(id)} title={fileName}>
            {isBusy
              ? t("moderation:imports.busy", { count: pages })
              : t("moderation:imports.waiting", { count: pages, day: day(broughtInAt) })}
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
