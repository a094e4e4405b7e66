import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readLedger } from "#app/domain/audit/read-ledger";
import { useSpeech } from "#app/i18n/speech";
import { LedgerFilter } from "#app/ui/audit/ledger-filter";
import { LedgerList } from "#app/ui/audit/ledger-list";
import { ledgerPath, wishIn } from "#app/ui/audit/ledger-path";
import { LedgerProof } from "#app/ui/audit/ledger-proof";
import { LedgerShown } from "#app/ui/audit/ledger-shown";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ledger", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const before = asked.get("voor") ?? undefined;
  const wish = wishIn(asked);
  const householdId = await requireHousehold(asking);
  const told = await ask(readLedger, asking, { ...wish, householdId, before });
  return { ...told, wish: { ...wish, person: told.person }, isNewest: before === undefined };
}

export default function LedgerPage() {
  const { t } = useSpeech();
  const { lines, wish, people, problems, from, until, older, isNewest, heads, seesAll } =
    useLoaderData<typeof loader>();
  const isAsked = wish.person !== null || wish.view === "everybody" || from !== null || until !== null;
  return (
    <Stack gap="lg">
      <PageHeading lead={t(seesAll ? "audit:lead" : "audit:leadOwn")}>{t("audit:title")}</PageHeading>
      <LedgerFilter wish={wish} people={people} problems={problems} />
      <LedgerShown
        view={wish.view}
        person={people.find(({ id }) => id === wish.person)}
        from={from}
        until={until}
      />
      <LedgerList lines={lines} empty={t(isAsked ? "audit:nothing" : "audit:empty")} />
      <p className="flex flex-wrap gap-6">
        {older ? <Link to={ledgerPath(wish, older)}>{t("audit:older")}</Link> : null}
        {isNewest ? null : <Link to={ledgerPath(wish)}>{t("audit:newest")}</Link>}
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
      <LedgerProof heads={heads} />
    </Stack>
  );
}
