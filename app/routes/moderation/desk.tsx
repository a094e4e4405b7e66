import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesk } from "#app/domain/moderation/read-desk";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { NumbersToCheck } from "#app/ui/moderation/numbers-to-check";
import { OnTheWebsite } from "#app/ui/moderation/on-the-website";
import { WaitingComplaints, WaitingImports, WaitingPages } from "#app/ui/moderation/waiting-lists";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const numbers = asked.get("nummers") ?? undefined;
  const kept = asked.has("bewaard") ? (numbers ? "number" : "page") : null;
  return { ...(await ask(readDesk, asking, { numbers })), kept } as const;
}

export default function DeskPage() {
  const { t } = useSpeech();
  const { pages, imports, complaints, toCheck, kept } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("moderation:desk.lead")}>{t("moderation:desk.title")}</PageHeading>
      {kept === "page" ? (
        <Notice tone="good" live>
          {t("moderation:desk.kept")}
        </Notice>
      ) : null}
      <WaitingComplaints complaints={complaints} />
      <WaitingPages pages={pages} />
      <WaitingImports imports={imports} />
      <OnTheWebsite />
      <NumbersToCheck toCheck={toCheck} kept={kept === "number"} />
    </Stack>
  );
}
