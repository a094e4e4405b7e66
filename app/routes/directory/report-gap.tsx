import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { reportGap } from "#app/domain/directory/report-gap";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { helpPhone } from "#app/web/help-phone.server";
import { networkOf } from "#app/web/network";
import { onceSent, sentOrGo } from "#app/web/once-sent.server";
import { paths } from "#app/web/paths";
import { valuesOf } from "#app/web/submit.server";

export const handle: PageHandle = { title: "helpers" };

export async function action({ request, context }: ActionFunctionArgs) {
  const { id = "", plek, thema } = await valuesOf(request);
  const network = networkOf(context.visit.address);
  if ((await counts("gap-form", String(id))) && (await counts("gap-network", network)))
    await askPublicly(reportGap, { place: plek, specialties: thema });
  return redirect(onceSent(paths.supplyGap()));
}

/** A form counts once, and a network not more often than people miss something in a day. */
async function counts(kind: "gap-form" | "gap-network", by: string): Promise<boolean> {
  return (await askPublicly(countAttempt, { kind, by })).withinBounds;
}

/** Thanks whoever reported something. To who did not there is nothing to say here. */
export function loader({ request }: LoaderFunctionArgs) {
  sentOrGo(request, paths.helpers());
  return { phone: helpPhone() };
}

export default function ReportGapPage() {
  const { t } = useSpeech();
  const { phone } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("directory:gap.thanksText")}>{t("directory:gap.thanks")}</PageHeading>
      <p className="reading-width">{t("directory:gap.callText")}</p>
      <p className="flex flex-wrap gap-4">
        <a className="button button-quiet" href={`tel:${phone.dialled}`}>
          {t("directory:gap.call", { number: phone.shown })}
        </a>
        <ButtonLink to={paths.helpers()}>{t("directory:gap.again")}</ButtonLink>
      </p>
    </Stack>
  );
}
