import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import { useSpeech } from "#app/i18n/speech";
import { EmptyState } from "#app/ui/kit/empty";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { SharedNotices } from "#app/ui/sharing/shared-notices";
import { SharedThingCard } from "#app/ui/sharing/shared-thing-card";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp, listedIn } from "#app/web/watched.server";

export const handle: PageHandle = { title: "shared", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const list = await ask(sharedWithMe, asking, {});
  return { ...list, keepUp: keepsUp("shared", listedIn(list), { id: "" }) };
}

export default function SharedWithMePage() {
  const { t } = useSpeech();
  const { households, notices } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("sharing:shared.lead")}>{t("sharing:shared.title")}</PageHeading>
      <SharedNotices notices={notices} />
      {households.length === 0 ? (
        <EmptyState
          title={t("sharing:shared.empty.title")}
          action={<Link to={paths.enterInvitation()}>{t("sharing:enter.title")}</Link>}
        >
          {t("sharing:shared.empty.text")}
        </EmptyState>
      ) : null}
      {households.map(({ householdId, name, things }) => (
        <Section key={householdId} title={t("sharing:shared.household", { name })}>
          <Stack>
            {things.map((thing) => (
              <SharedThingCard key={thing.id} thing={thing} />
            ))}
            <p>
              <Link to={paths.sharedPaper(householdId)}>{t("keeping:shared.link")}</Link>
            </p>
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}
