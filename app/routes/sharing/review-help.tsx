import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readEndedHelp } from "#app/domain/reading/read-ended-help";
import { reviewHelp } from "#app/domain/sharing/review-help";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { ReviewForm } from "#app/ui/sharing/review-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "afterHelp", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const found = await ask(readEndedHelp, asking, { partyId: asking.params.partyId });
  return { name: found.party.name, endsAt: found.endsAt, ended: found.ended, once: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(reviewHelp, asking, { partyId: asking.params.partyId }, () => redirect(paths.people()));

export default function ReviewHelpPage() {
  const { t, day } = useSpeech();
  const { name, endsAt, ended, once } = useLoaderData<typeof loader>();
  const lastDay = endsAt && day(new Date(endsAt.getTime() - 1));
  return (
    <Stack>
      <PageHeading lead={lastDay ? t("sharing:people.help.ended", { day: lastDay }) : undefined}>
        {t("sharing:review.title", { name })}
      </PageHeading>
      {ended.length > 0 ? (
        <p className="reading-width text-lg">{t("sharing:review.lead", { name })}</p>
      ) : null}
      <ReviewForm name={name} ended={ended} once={once} />
      <p>
        <Link to={paths.people()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
