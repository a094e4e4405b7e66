import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readSettings } from "#app/domain/contact/read-settings";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { AddressForm } from "#app/ui/contact/mail-section";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { takeAddress } from "#app/web/give-address.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "requests", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  await ask(readSettings, asking, {});
  return { once: newId() };
}

export const action = (asking: ActionFunctionArgs) => takeAddress(asking);

export default function AnswerAddressPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading>{t("contact:settings.mailTitle")}</PageHeading>
      <AddressForm {...useLoaderData<typeof loader>()} />
      <p>
        <Link to={paths.answerSettings()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
