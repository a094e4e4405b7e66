import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { jurisdictions } from "#app/domain/households/age-tiers";
import { chooseCountry } from "#app/domain/households/choose-country";
import { readMembers } from "#app/domain/households/read-members";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "country", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { country } = await ask(readMembers, asking, { householdId });
  return { householdId, country, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(chooseCountry, asking, {}, () => redirect(paths.members()));

export default function ChooseCountryPage() {
  const { t } = useSpeech();
  const { householdId, country, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({ country: t("households:country.country") });
  return (
    <Stack>
      <PageHeading lead={t("households:country.lead")}>{t("households:country.title")}</PageHeading>
      <PlainForm once={form.once(id)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <RadioGroup
          {...form.field("country", country)}
          options={jurisdictions.map((value) => ({
            value,
            label: t(`households:country.countries.${value}`),
          }))}
        />
        <p>
          <Button>{t("households:country.send")}</Button>
        </p>
      </PlainForm>
      <p>
        <Link to={paths.members()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
