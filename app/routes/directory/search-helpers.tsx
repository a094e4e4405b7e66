import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPlaces } from "#app/domain/directory/list-places";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { useSpeech } from "#app/i18n/speech";
import { SearchForm } from "#app/ui/directory/search-form";
import { SearchResults } from "#app/ui/directory/search-results";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";

export const handle: PageHandle = { title: "helpers" };

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const wish = {
    place: asked.get("plek") ?? "",
    specialties: asked.getAll("thema"),
    languages: asked.getAll("taal"),
  };
  const page = asked.get("pagina") ?? undefined;
  const places = await askPublicly(listPlaces, {});
  return { wish, places, ...(await askPublicly(searchHelpers, { ...wish, page })) };
}

export default function SearchPage() {
  const { t } = useSpeech();
  const { wish, places, place, found } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("directory:search.lead")}>{t("directory:search.title")}</PageHeading>
      <SearchForm places={places} wish={wish} />
      <SearchResults place={place} found={found} wish={wish} />
      <p className="text-sm text-ink-soft">{t("directory:source")}</p>
    </Stack>
  );
}
