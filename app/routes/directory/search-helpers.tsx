import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { toolIn } from "#app/domain/directory/self-help";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { DangerLine } from "#app/ui/directory/danger-line";
import { SearchForm } from "#app/ui/directory/search-form";
import { answerAt, askedIn } from "#app/ui/directory/search-path";
import { SearchResults } from "#app/ui/directory/search-results";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { crisisPhones } from "#app/web/crisis-phones.server";
import { countGently } from "#app/web/gentle-count.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { helpPhone } from "#app/web/help-phone.server";
import { languageOf } from "#app/web/language";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "helpers" };

export async function loader(asking: LoaderFunctionArgs) {
  const asked = askedIn(asking.request.url);
  if (Number(asked.page ?? 1) === 1) countGently(asking.context.visit.address);
  else await countPerNetwork(asking, "search-network");
  const { said, tools, themes, ...answer } = await askPublicly(searchHelpers, asked);
  const language = languageOf(asking.request);
  return {
    wish: { place: asked.place, ...said },
    tools: tools.map((tool) => toolIn(language, tool)),
    missed: themes,
    phone: helpPhone(),
    crisisPhones,
    once: newId(),
    ...answer,
  };
}

export default function SearchPage() {
  const { t } = useSpeech();
  const { wish, dangers, crisisPhones, places, found, ...answer } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("directory:search.lead")}>{t("directory:search.title")}</PageHeading>
      <SearchForm places={places} wish={wish} counts={found?.counts} />
      <section id={answerAt} tabIndex={-1} aria-label={t("directory:results.title")} className="scroll-mt-4">
        <Stack>
          <DangerLine dangers={dangers} phones={crisisPhones} />
          <SearchResults {...{ wish, found, ...answer }} />
        </Stack>
      </section>
      <p>
        <Link to={paths.ownPage()}>{t("directory:own.areYou")}</Link>
      </p>
      <p className="text-sm text-ink-soft">{t("directory:source")}</p>
    </Stack>
  );
}
