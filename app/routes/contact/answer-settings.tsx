import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readSettings } from "#app/domain/contact/read-settings";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { carriesLetters } from "#app/mail/post.server";
import { MailSection } from "#app/ui/contact/mail-section";
import { TermForm } from "#app/ui/contact/term-form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "requests", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const kept = new URL(asking.request.url).searchParams.has("bewaard");
  const settings = await ask(readSettings, asking, {});
  return { ...settings, kept, canMail: carriesLetters(), once: newId() };
}

export default function AnswerSettingsPage() {
  const { t } = useSpeech();
  const { term, mail, kept, canMail, once } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("contact:settings.lead")}>{t("contact:settings.title")}</PageHeading>
      {kept ? (
        <Notice tone="good" live>
          {t("contact:settings.kept")}
        </Notice>
      ) : null}
      <Section title={t("contact:settings.termTitle")}>
        <TermForm term={term} once={once} />
      </Section>
      <MailSection mail={mail} canMail={canMail} once={once} />
      <p>
        <Link to={paths.requests()}>{t("contact:requests.title")}</Link>
      </p>
    </Stack>
  );
}
