import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";

export const handle: PageHandle = { title: "information" };

const topics = ["choosing", "plan", "rights", "safety"] as const;
const parts = ["first", "second", "third"] as const;

export default function InformationPage() {
  const { t } = useSpeech();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("information:lead")}>{t("information:title")}</PageHeading>
      <nav aria-label={t("information:onThisPage")}>
        <ul className="grid gap-2">
          {topics.map((topic) => (
            <li key={topic}>
              <a className="text-link" href={`#${topic}`}>
                {t(`information:${topic}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <div key={topic} id={topic}>
          <Section title={t(`information:${topic}.title`)}>
            <p className="reading-width text-lg">{t(`information:${topic}.lead`)}</p>
            {parts.map((part) => (
              <div key={part} className="reading-width mt-4">
                <h3 className="text-xl">{t(`information:${topic}.${part}.title`)}</h3>
                <p>{t(`information:${topic}.${part}.text`)}</p>
              </div>
            ))}
          </Section>
        </div>
      ))}
    </Stack>
  );
}
