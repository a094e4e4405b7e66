import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { handInProfile } from "#app/domain/directory/hand-in-profile";
import { ownPageToEdit } from "#app/domain/directory/own-page-to-edit";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { ProfileForm } from "#app/ui/directory/profile-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, ownPlans } from "#app/web/ask.server";
import { menuCookie, menuOf } from "#app/web/menu";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "ownPage", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(ownPageToEdit, asking, {})), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(handInProfile, asking, {}, async () => {
    const plan = (await ownPlans(asking)).length > 0 ? (["plan"] as const) : [];
    asking.context.visit.cookies.push(menuCookie([...plan, ...menuOf(asking.request), "requests"]));
    return redirect(`${paths.ownPage()}?ingeleverd`);
  });

/** Also where a form did not fit: the same person may have been first, elsewhere. */
export const shouldRevalidate = () => true;

export default function EditOwnPage() {
  const { t } = useSpeech();
  const { own, organisation, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("directory:edit.lead")}>
        {own ? t("directory:edit.title") : t("directory:edit.first")}
      </PageHeading>
      <ProfileForm own={own} organisation={organisation} once={id} />
      <p>
        <Link to={paths.ownPage()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
