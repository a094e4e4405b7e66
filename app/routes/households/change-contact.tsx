import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { changeInNetwork, readNetwork } from "#app/domain/households/draw-network";
import { useSpeech } from "#app/i18n/speech";
import { ContactForm } from "#app/ui/households/contact-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "network", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { contacts } = await ask(readNetwork, asking, { householdId });
  const contact = contacts.find(({ id }) => id === asking.params.contactId);
  if (!contact) throw stop({ reason: "missing" }, 404);
  return { contact, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(changeInNetwork, asking, { contactId: asking.params.contactId }, () => redirect(paths.network()));

export default function ChangeContactPage() {
  const { t } = useSpeech();
  const { contact, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>{t("households:network.change", { name: contact.name })}</PageHeading>
      <ContactForm once={id} known={contact} />
      <p>
        <Link to={paths.network()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
