import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { readHelper } from "#app/domain/directory/read-helper";
import { useSpeech } from "#app/i18n/speech";
import { Photo } from "#app/ui/directory/photo";
import { ProfileFacts } from "#app/ui/directory/profile-facts";
import { WorksAt } from "#app/ui/directory/works-at";
import { Initials } from "#app/ui/kit/avatar";
import { ButtonLink } from "#app/ui/kit/button";
import { Card, OwnWords } from "#app/ui/kit/card";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "helper" };

export async function loader(asking: LoaderFunctionArgs) {
  await countPerNetwork(asking, "profile-network");
  const { helperId } = asking.params;
  const helper = await askPublicly(readHelper, { helperId });
  return { helper, ...(await askPublicly(askWhenAnswered, { helperId })) };
}

export default function HelperPage() {
  const { t, day, until } = useSpeech();
  const { helper, answerBy } = useLoaderData<typeof loader>();
  const { name } = helper;
  return (
    <Stack gap="lg">
      <div className="flex flex-wrap items-center gap-5">
        {helper.photo ? <Photo id={helper.photo} name={name} /> : <Initials name={name} />}
        <PageHeading lead={<WorksAt organisation={helper.organisation} />}>{name}</PageHeading>
      </div>
      <OwnWords size="hero">{helper.introduction}</OwnWords>
      <ProfileFacts helper={helper} />
      <Section title={t("directory:helper.expectation")}>
        <p className="reading-width text-lg">{helper.expectation}</p>
      </Section>
      <Section title={t("directory:helper.next")}>
        <ol className="reading-width grid list-decimal gap-2 ps-6">
          <li>{t("directory:helper.nextAsk", { name })}</li>
          <li>{t("directory:helper.nextAnswer", { name })}</li>
          <li>{t("directory:helper.nextShare")}</li>
        </ol>
      </Section>
      <Card quiet>
        <p className="reading-width mb-4">{t("directory:helper.askText", { moment: until(answerBy) })}</p>
        <ButtonLink to={paths.askHelper(helper.id)}>{t("directory:helper.ask", { name })}</ButtonLink>
      </Card>
      <p className="text-sm text-ink-soft">
        {helper.confirmedAt
          ? t("directory:helper.confirmed", { name, day: day(helper.confirmedAt) })
          : t("directory:helper.neverConfirmed", { name })}{" "}
        <Link to={paths.ownPage()}>{t("directory:own.isYours")}</Link>
      </p>
      <p>
        <Link to={paths.complain(helper.id)}>{t("directory:complaint.link")}</Link>
      </p>
      <p>
        <Link to={paths.helpers()}>{t("directory:helper.back")}</Link>
      </p>
    </Stack>
  );
}
