import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readImport } from "#app/domain/moderation/read-import";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { DecideOnImport } from "#app/ui/moderation/decide-on-import";
import { ImportFacts } from "#app/ui/moderation/import-facts";
import { ImportList } from "#app/ui/moderation/import-list";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const { importId } = asking.params;
  const file = await ask(readImport, asking, { importId, list: asked.get("deel") ?? undefined });
  return { ...file, kept: asked.has("bewaard") };
}

export default function ImportPage() {
  const { t, day } = useSpeech();
  const { kept, ...file } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("moderation:import.lead", { day: day(file.broughtInAt) })}>
        {file.fileName}
      </PageHeading>
      {kept ? (
        <Notice tone="good" live>
          {t("moderation:desk.kept")}
        </Notice>
      ) : null}
      {file.isBusy ? (
        <Notice tone="info">{t("moderation:imports.busy", { count: file.pages })}</Notice>
      ) : null}
      {file.pages === 0 ? <p>{t("moderation:import.none")}</p> : <ImportFacts file={file} />}
      {file.pages > 0 ? <ImportList file={file} /> : null}
      {file.pages > 0 && !file.isBusy ? <DecideOnImport file={file} /> : null}
      <p>
        <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
      </p>
    </Stack>
  );
}
