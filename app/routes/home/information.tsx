import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readInformation } from "#app/domain/directory/read-information";
import { useSpeech } from "#app/i18n/speech";
import { InformationText } from "#app/ui/directory/information-text";
import { useOtherLanguage } from "#app/ui/directory/told-in";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { languageOf } from "#app/web/language";

export const handle: PageHandle = { title: "information" };

export async function loader({ request }: LoaderFunctionArgs) {
  return { pages: await askPublicly(readInformation, { language: languageOf(request) }) };
}

export default function InformationPage() {
  const { t } = useSpeech();
  const other = useOtherLanguage();
  const { pages } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("information:lead")}>{t("information:title")}</PageHeading>
      <nav aria-label={t("information:onThisPage")}>
        <ul className="grid gap-2">
          {pages.map(({ key, title, language }) => (
            <li key={key}>
              <a className="text-link" href={`#${key}`} lang={other(language)}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {pages.map((page) => (
        <InformationText key={page.key} page={page} />
      ))}
    </Stack>
  );
}
