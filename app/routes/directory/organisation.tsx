import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readOrganisation } from "#app/domain/directory/read-organisation";
import { useSpeech } from "#app/i18n/speech";
import { HelperCard } from "#app/ui/directory/helper-card";
import { organisationPath } from "#app/ui/directory/organisation-path";
import { PageLinks } from "#app/ui/directory/pages";
import { Columns, PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "helpers" };

export async function loader(asking: LoaderFunctionArgs) {
  await countPerNetwork(asking, "profile-network");
  const asked = new URL(asking.request.url).searchParams;
  return askPublicly(readOrganisation, { name: asked.get("naam") ?? "", page: asked.get("pagina") ?? 1 });
}

export default function OrganisationPage() {
  const { t } = useSpeech();
  const { name, count, helpers, page, pages } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("directory:organisation.lead", { count })}>{name}</PageHeading>
      <p className="reading-width">{t("directory:organisation.reads")}</p>
      <Columns>
        {helpers.map((helper) => (
          <HelperCard key={helper.id} helper={helper} />
        ))}
      </Columns>
      <PageLinks page={page} pages={pages} to={(other) => organisationPath(name, other)} />
      <p className="reading-width text-sm text-ink-soft">{t("directory:results.order")}</p>
      <p>
        <Link to={paths.helpers()}>{t("directory:helper.back")}</Link>
      </p>
    </Stack>
  );
}
