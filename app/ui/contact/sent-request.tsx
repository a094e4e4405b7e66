import { Link } from "@remix-run/react";
import { type Channel, isToldOfNews } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { CodeWords } from "#app/ui/kit/code-words";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import { paths } from "#app/web/paths";
import { useHelperName } from "./use-helper-name";

interface SentRequestProps {
  words: string[];
  hears: Channel;
  answerBy: Date;
  /** Null where the page has gone out of sight since. */
  name: string | null;
}

/** What happens next, who sees it and when; and the code, for now. */
export function SentRequest({ words, hears, answerBy, ...of }: SentRequestProps) {
  const { t, until } = useSpeech();
  const { name, begin } = useHelperName(of.name);
  return (
    <Stack gap="lg">
      <PageHeading lead={begin(t("contact:sent.lead", { name, moment: until(answerBy) }))}>
        {t("contact:sent.title")}
      </PageHeading>
      <Section title={t("contact:sent.code")}>
        <Stack>
          <p className="reading-width text-lg">{t("contact:sent.keep")}</p>
          <CodeWords words={words} />
          <p className="print:hidden">
            <PrintButton label={t("contact:sent.print")} />
          </p>
        </Stack>
      </Section>
      <Section title={t("contact:sent.next")}>
        <ol className="reading-width grid list-decimal gap-2 ps-6 text-lg">
          <li>{begin(t("contact:sent.reads", { name }))}</li>
          <li>{begin(t(`contact:sent.told.${hears}`, { name }))}</li>
          <li>
            {t(isToldOfNews(hears) ? "contact:sent.ifNot" : "contact:sent.comeBack", {
              moment: until(answerBy),
            })}
          </li>
        </ol>
      </Section>
      <AudienceNote>{t("contact:ask.reads", { name })}</AudienceNote>
      <div className="flex flex-wrap items-center gap-6 print:hidden">
        <Link to={paths.followRequest()}>{t("contact:sent.follow")}</Link>
        <PostButton action={paths.closeRequest()} label={t("contact:status.close")} />
      </div>
    </Stack>
  );
}
