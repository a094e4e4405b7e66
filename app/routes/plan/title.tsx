import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { titlePlan } from "#app/domain/plan/title-plan";
import { readPlanTitle } from "#app/domain/reading/plan-title";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { VersionsList } from "#app/ui/plan/versions-list";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "planTitle", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return { ...(await ask(readPlanTitle, asking, { householdId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(titlePlan, asking, {}, () => redirect(paths.plan()));

export default function PlanTitlePage() {
  const { t } = useSpeech();
  const { householdId, householdName, titles, id } = useLoaderData<typeof loader>();
  const [present] = titles;
  const form = useSubmitted({ words: t("plan:ownTitle.words") });
  const seen = <AudienceNote>{t("plan:setUp.audience")}</AudienceNote>;
  const now = present?.text.kind === "title" ? present.text.words : null;
  return (
    <Stack gap="lg">
      <Stack>
        <PageHeading lead={t("plan:ownTitle.lead")}>{t("plan:ownTitle.title")}</PageHeading>
        <PlainForm once={form.once(id)} error={form.error}>
          <input type="hidden" name="householdId" value={householdId} />
          <TextField
            {...form.field("words", now ?? undefined)}
            optionalLabel={t("common:form.optional")}
            hint={t("plan:ownTitle.hint", { title: t("plan:title", { name: householdName }) })}
          />
          <Stack gap="sm">
            {seen}
            <p>
              <Button>{t("plan:ownTitle.send")}</Button>
            </p>
          </Stack>
        </PlainForm>
      </Stack>
      {titles.length > 1 ? (
        <Section title={t("plan:versions.title")}>
          <VersionsList
            versions={titles}
            putBackAt={paths.planTitle()}
            alongWith={{ id, householdId }}
            seenBy={seen}
          />
        </Section>
      ) : null}
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
