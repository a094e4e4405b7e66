import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { agreementToSay } from "#app/domain/reading/agreement-to-say";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { AgreementStateFields, useAgreementStateForm } from "#app/ui/plan/agreement-state-fields";
import { ItemWords } from "#app/ui/plan/item-words";
import { SeenBy } from "#app/ui/sharing/seen-by";
import { useWays } from "#app/ui/sharing/use-ways";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "agreementState", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { page: await ask(agreementToSay, asking, { itemId: asking.params.itemId }), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(sayHowAgreementWent, asking, { itemId: asking.params.itemId }, ({ step }) =>
    redirect(`${paths.item(asking.params.itemId ?? "")}?net=${step}`),
  );

export default function AgreementStatePage() {
  const { t } = useSpeech();
  const { page, id } = useLoaderData<typeof loader>();
  const { item, stands, ...seenBy } = page;
  const ways = useWays();
  const form = useAgreementStateForm();
  return (
    <Stack>
      <PageHeading>{t("plan:agreementState.title")}</PageHeading>
      <ItemWords item={item} />
      <PlainForm once={form.once(id)} error={form.error}>
        <AgreementStateFields form={form} isOver={stands.isOver} offeredDay={stands.offeredDay} />
        <Stack gap="sm">
          <SeenBy {...seenBy} ofItem />
          <p>
            <Button>{t("plan:agreementState.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={ways.item(item.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
