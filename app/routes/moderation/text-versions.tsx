import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readTextVersions } from "#app/domain/moderation/read-text-versions";
import { ownNames } from "#app/i18n/languages";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { TextVersions } from "#app/ui/moderation/text-versions";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "desk", personal: true };

export const loader = (asking: LoaderFunctionArgs) =>
  ask(readTextVersions, asking, { textId: asking.params.textId });

export default function TextVersionsPage() {
  const { t } = useSpeech();
  const { id, kind, language, name, isOff, versions } = useLoaderData<typeof loader>();
  const lead = versions.length > 1 ? t("moderation:text.versionsLead") : undefined;
  return (
    <Stack>
      <PageHeading kicker={`${t("moderation:text.versions")} · ${ownNames[language]}`} lead={lead}>
        <span lang={language}>{name}</span>
      </PageHeading>
      <TextVersions {...{ id, kind, language, isOff, versions, name }} />
      <p>
        <Link to={kind === "tool" ? paths.tools() : paths.informationPages()}>
          {t("moderation:text.back")}
        </Link>
      </p>
    </Stack>
  );
}
