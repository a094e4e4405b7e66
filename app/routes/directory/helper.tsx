import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { readHelper } from "#app/domain/directory/read-helper";
import { useSpeech } from "#app/i18n/speech";
import { AskHelper, NobodyReads, ToAsking } from "#app/ui/directory/ask-helper";
import { HelperSaid } from "#app/ui/directory/helper-said";
import { Photo } from "#app/ui/directory/photo";
import { ProfileFacts } from "#app/ui/directory/profile-facts";
import { searchBehind } from "#app/ui/directory/search-path";
import { WorksAt } from "#app/ui/directory/works-at";
import { Initials } from "#app/ui/kit/avatar";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { helpPhone } from "#app/web/help-phone.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "helper" };

export async function loader(asking: LoaderFunctionArgs) {
  await countPerNetwork(asking, "profile-network");
  const { helperId } = asking.params;
  const helper = await askPublicly(readHelper, { helperId });
  const answered = await askPublicly(askWhenAnswered, { helperId });
  return { helper, phone: helpPhone(), back: searchBehind(asking.request.url), ...answered };
}

export default function HelperPage() {
  const { t, day } = useSpeech();
  const { helper, phone, answerBy, back } = useLoaderData<typeof loader>();
  const { name } = helper;
  return (
    <Stack gap="lg">
      <div className="flex flex-wrap items-center gap-5">
        {helper.photo ? <Photo id={helper.photo} name={name} /> : <Initials name={name} />}
        <PageHeading lead={<WorksAt organisation={helper.organisation} />}>{name}</PageHeading>
      </div>
      <OwnWords size="hero" lang="" author={t("directory:helper.ownWords", { name })}>
        {helper.introduction}
      </OwnWords>
      {answerBy ? <ToAsking /> : null}
      <ProfileFacts helper={helper} />
      <Section title={t("directory:helper.expectation")}>
        <HelperSaid words={helper.expectation} className="reading-width text-lg" />
      </Section>
      {answerBy ? (
        <AskHelper helper={helper} answerBy={answerBy} />
      ) : (
        <NobodyReads name={name} phone={phone} />
      )}
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
        <Link to={back}>{t("directory:helper.back")}</Link>
      </p>
    </Stack>
  );
}
