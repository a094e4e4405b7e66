import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { addToNetwork } from "#app/domain/households/draw-network";
import { useSpeech } from "#app/i18n/speech";
import { ContactForm } from "#app/ui/households/contact-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "network", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { householdId: await requireHousehold(asking), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(addToNetwork, asking, {}, () => redirect(paths.network()));

export default function AddContactPage() {
  const { t } = useSpeech();
  const { householdId, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("households:network.addLead")}>{t("households:network.add")}</PageHeading>
      <ContactForm once={id} householdId={householdId} />
      <p>
        <Link to={paths.network()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
