import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readFormerNetwork } from "#app/domain/reading/read-former-network";
import { useSpeech } from "#app/i18n/speech";
import { MapChangeEntry } from "#app/ui/households/map-change";
import { AudienceNote, SaidTo } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "network", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return { ...(await ask(readFormerNetwork, asking, { householdId })), once: newId() };
}

export default function FormerNetworkPage() {
  const { t, dayAndTime } = useSpeech();
  const { changes, householdId, once } = useLoaderData<typeof loader>();
  const entries = changes.map(({ byName, ...change }) => ({
    id: change.id,
    when: t("plan:versions.of", { at: dayAndTime(change.at), name: byName ?? t("plan:goal.byFamily") }),
    dateTime: change.at.toISOString(),
    children: <MapChangeEntry {...{ change, householdId, once }} />,
  }));
  return (
    <Stack>
      <p>
        <Link to={paths.network()}>{t("households:network.former.toMap")}</Link>
      </p>
      <PageHeading lead={t(changes.length > 0 ? "plan:versions.lead" : "households:network.former.none")}>
        {t("households:network.former.title")}
      </PageHeading>
      <SaidTo audience={<AudienceNote>{t("households:network.seen")}</AudienceNote>}>
        <Timeline entries={entries} />
      </SaidTo>
    </Stack>
  );
}
