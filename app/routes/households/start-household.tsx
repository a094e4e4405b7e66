import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { startHousehold } from "#app/domain/households/start-household";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { PathDrawing } from "#app/ui/kit/drawing";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requirePerson } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "start", personal: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson({ request, context });
  return { id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(startHousehold, asking, {}, () => redirect(paths.plan()));

export default function StartHouseholdPage() {
  const { t } = useSpeech();
  const { id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("households:start.lead")}>{t("households:start.title")}</PageHeading>
      <PathDrawing />
      <PlainForm once={id}>
        <p>
          <Button>{t("households:start.send")}</Button>
        </p>
      </PlainForm>
      <Notice tone="info" title={t("households:waiting.question")}>
        {t("households:waiting.answer")}
      </Notice>
      <p>
        {t("households:start.sharedInstead")}{" "}
        <Link to={paths.sharedWithMe()}>{t("households:start.toShared")}</Link>
      </p>
    </Stack>
  );
}
