import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { changeInNetwork } from "#app/domain/households/draw-network";
import { contactToChange } from "#app/domain/reading/contact-to-change";
import { useSpeech } from "#app/i18n/speech";
import { ContactForm } from "#app/ui/households/contact-form";
import { ContactMeanwhile } from "#app/ui/households/contact-meanwhile";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "network", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  await requireHousehold(asking);
  const { contactId } = asking.params;
  const { contact, householdId } = await ask(contactToChange, asking, { contactId });
  return { contact, householdId, isOther: contact?.id !== contactId, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(changeInNetwork, asking, { contactId: asking.params.contactId }, () => redirect(paths.network()));

export default function ChangeContactPage() {
  const { t } = useSpeech();
  const { contact, householdId, isOther, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>
        {contact ? t("households:network.change", { name: contact.name }) : t("households:network.goneTitle")}
      </PageHeading>
      {isOther ? <ContactMeanwhile now={contact} /> : null}
      {contact ? (
        <ContactForm
          once={id}
          known={contact}
          action={paths.changeInNetwork(contact.id)}
          wasSecond={isOther}
        />
      ) : (
        <ContactForm once={id} householdId={householdId} action={paths.newInNetwork()} wasSecond />
      )}
      <p>
        <Link to={paths.network()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
