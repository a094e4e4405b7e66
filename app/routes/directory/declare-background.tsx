import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { declareBackground } from "#app/domain/directory/declare-background";
import { useSpeech } from "#app/i18n/speech";
import { BackgroundForm } from "#app/ui/directory/background-form";
import { keptPath } from "#app/ui/directory/kept-path";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireOwnPage } from "#app/web/own-page.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "ownPage", personal: true };

/** The page of this form alone: where one that did not fit comes back. */
export async function loader(asking: LoaderFunctionArgs) {
  return { declared: (await requireOwnPage(asking)).backgrounds };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(declareBackground, asking, {}, () => redirect(keptPath("background")));

export default function DeclareBackgroundPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading>{t("directory:background.title")}</PageHeading>
      <BackgroundForm {...useLoaderData<typeof loader>()} />
      <p>
        <Link to={paths.ownPage()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
