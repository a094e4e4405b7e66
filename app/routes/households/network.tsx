import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readNetwork } from "#app/domain/households/draw-network";
import { useSpeech } from "#app/i18n/speech";
import { NetworkList } from "#app/ui/households/network-list";
import { NetworkMap } from "#app/ui/households/network-map";
import { OffTheMapLine } from "#app/ui/households/off-the-map-line";
import { ButtonLink } from "#app/ui/kit/button";
import { EmptyState } from "#app/ui/kit/empty";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { drawnIn, keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "network", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const removed = new URL(asking.request.url).searchParams.get("weg") ?? undefined;
  const page = await ask(readNetwork, asking, { householdId, removed });
  const keepUp = keepsUp("network", drawnIn(page), { id: householdId });
  return { ...page, householdId, id: newId(), keepUp };
}

export default function NetworkPage() {
  const { t } = useSpeech();
  const { contacts, removed, householdId, id } = useLoaderData<typeof loader>();
  const add = <ButtonLink to={paths.newInNetwork()}>{t("households:network.add")}</ButtonLink>;
  return (
    <Stack gap="lg">
      <PageHeading lead={t("households:network.lead")}>{t("households:network.title")}</PageHeading>
      <OffTheMapLine removed={removed} householdId={householdId} once={id} />
      {contacts.length === 0 ? (
        <EmptyState title={t("households:network.empty.title")} action={add}>
          {t("households:network.empty.text")}
        </EmptyState>
      ) : (
        <>
          <Stack>
            <NetworkMap contacts={contacts} />
            <p>{add}</p>
          </Stack>
          <NetworkList contacts={contacts} once={id} />
        </>
      )}
      <p>
        <Link to={paths.formerNetwork()}>{t("households:network.former.link")}</Link>
      </p>
      <Notice tone="info" title={t("households:network.noAccess.title")}>
        {t("households:network.noAccess.text")}{" "}
        <Link to={paths.people()}>{t("households:network.noAccess.link")}</Link>
      </Notice>
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
