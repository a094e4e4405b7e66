import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readHelper } from "#app/domain/directory/read-helper";
import { useSpeech } from "#app/i18n/speech";
import { Initials } from "#app/ui/kit/avatar";
import { ButtonLink } from "#app/ui/kit/button";
import { Card, Facts, OwnWords, Tags } from "#app/ui/kit/card";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "helper" };

export async function loader({ params }: LoaderFunctionArgs) {
  return { helper: await askPublicly(readHelper, { helperId: params.helperId }) };
}

export default function HelperPage() {
  const { t, list } = useSpeech();
  const { helper } = useLoaderData<typeof loader>();
  const work = helper.organisation
    ? t("directory:helper.worksAt", { organisation: helper.organisation })
    : t("directory:helper.independent");
  const facts = [
    { term: t("directory:helper.areas"), value: list(helper.areas) },
    {
      term: t("directory:helper.specialties"),
      value: <Tags tags={helper.specialties.map((code) => t(`vocabulary:specialty.${code}`))} />,
    },
    {
      term: t("directory:helper.languages"),
      value: list(helper.languages.map((code) => t(`vocabulary:language.${code}`))),
    },
    { term: t("directory:helper.payment"), value: t(`vocabulary:payment.${helper.payment}`) },
  ];
  return (
    <Stack gap="lg">
      <div className="flex flex-wrap items-center gap-5">
        <Initials name={helper.name} />
        <PageHeading lead={work}>{helper.name}</PageHeading>
      </div>
      <OwnWords size="hero">{helper.introduction}</OwnWords>
      <Section title={t("directory:helper.expectation")}>
        <p className="reading-width text-lg">{helper.expectation}</p>
      </Section>
      <Card>
        <Facts facts={facts} />
      </Card>
      <Card quiet>
        <p className="reading-width mb-4">{t("directory:helper.inviteText", { name: helper.name })}</p>
        <ButtonLink to={`${paths.inviteParty()}?hulpverlener=${helper.id}`} variant="quiet">
          {t("directory:helper.invite", { name: helper.name })}
        </ButtonLink>
      </Card>
      <p>
        <Link to={paths.helpers()}>{t("directory:helper.back")}</Link>
      </p>
    </Stack>
  );
}
