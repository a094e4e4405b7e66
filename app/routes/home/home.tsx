import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listPlaces } from "#app/domain/directory/list-places";
import { useSpeech } from "#app/i18n/speech";
import { SearchForm } from "#app/ui/directory/search-form";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Columns, PageHeading, Section, Stack } from "#app/ui/kit/page";
import { StreetDrawing } from "#app/ui/kit/street-drawing";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "site" };

export async function loader({ context }: LoaderFunctionArgs) {
  const places = await askPublicly(listPlaces, {});
  return { places, signedIn: (await context.visit.person()) !== null };
}

export default function HomePage() {
  const { t } = useSpeech();
  const { places, signedIn } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("common:home.lead")}>{t("common:home.title")}</PageHeading>
      <SearchForm places={places} />
      <StreetDrawing />
      <Section
        title={t("common:home.planTitle")}
        action={
          <ButtonLink to={signedIn ? paths.plan() : paths.signUp()}>
            {signedIn ? t("common:home.planOpen") : t("common:home.planAction")}
          </ButtonLink>
        }
      >
        <p className="reading-width text-lg">{t("common:home.planText")}</p>
      </Section>
      <Columns>
        <PromiseCard title={t("common:home.choiceTitle")}>{t("common:home.choiceText")}</PromiseCard>
        <PromiseCard title={t("common:home.lookedTitle")}>{t("common:home.lookedText")}</PromiseCard>
        <PromiseCard title={t("common:home.invitationTitle")}>
          {t("common:home.invitationText")}{" "}
          <Link to={paths.enterInvitation()}>{t("common:home.invitationAction")}</Link>
        </PromiseCard>
      </Columns>
    </Stack>
  );
}

function PromiseCard({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Card>
      <h2 className="text-xl">{title}</h2>
      <p className="mt-2">{children}</p>
    </Card>
  );
}
