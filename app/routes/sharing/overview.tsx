import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readOverview } from "#app/domain/reading/read-overview";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PrintButton } from "#app/ui/kit/print-button";
import { ChangedNotice } from "#app/ui/sharing/changed-notice";
import { NothingToOversee } from "#app/ui/sharing/nothing-to-oversee";
import { OverviewTable } from "#app/ui/sharing/overview-table";
import { PreviewLinks } from "#app/ui/sharing/preview-links";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "overview", personal: true, asks: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const overview = await ask(readOverview, asking, { householdId });
  const asked = new URL(asking.request.url).searchParams;
  const part = overview.parts.find(({ goalId, itemId }) => (itemId ?? goalId) === asked.get("deel"));
  const party = overview.parties.find(({ id }) => id === asked.get("wie"));
  const keepUp = keepsUp("overview", overview, { id: householdId });
  return {
    ...overview,
    changed: part && party ? { part, party } : null,
    id: newId(),
    now: new Date(),
    keepUp,
  };
}

export default function OverviewPage() {
  const { t, day } = useSpeech();
  const { householdName, parts, parties, helpStopped, changed, id, now } = useLoaderData<typeof loader>();
  const mayChange = parts.some(({ mayShare }) => mayShare);
  return (
    <Stack gap="lg">
      <PageHeading kicker={t("plan:title", { name: householdName })} lead={<Lead mayChange={mayChange} />}>
        {t("sharing:overview.title")}
      </PageHeading>
      {changed ? <ChangedNotice {...changed} /> : null}
      <p className="hidden print:block">{t("sharing:overview.asOf", { day: day(now) })}</p>
      {parts.length > 0 && parties.length > 0 ? (
        <OverviewTable {...{ parts, parties, helpStopped }} once={id} />
      ) : (
        <NothingToOversee hasGoals={parts.length > 0} />
      )}
      <PreviewLinks parties={parties} />
      <div className="flex flex-wrap items-center gap-6 print:hidden">
        <PrintButton label={t("sharing:overview.print")} />
        <Link to={paths.people()}>{t("sharing:people.title")}</Link>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </div>
    </Stack>
  );
}

/** Not on paper, where nothing can be changed and every line counts. */
function Lead({ mayChange }: { mayChange: boolean }) {
  const { t } = useSpeech();
  return (
    <span className="print:hidden">
      {t("sharing:overview.lead")} {mayChange ? t("sharing:overview.leadChange") : null}
    </span>
  );
}
