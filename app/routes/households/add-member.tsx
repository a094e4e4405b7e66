import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { addMember } from "#app/domain/households/add-member";
import { useSpeech } from "#app/i18n/speech";
import { MemberFields, useMemberForm } from "#app/ui/households/member-fields";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "newMember", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { householdId: await requireHousehold(asking), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(addMember, asking, {}, () => redirect(paths.members()));

export default function AddMemberPage() {
  const { t } = useSpeech();
  const { householdId, id } = useLoaderData<typeof loader>();
  const form = useMemberForm();
  return (
    <Stack>
      <PageHeading lead={t("households:add.lead")}>{t("households:add.title")}</PageHeading>
      <PlainForm once={form.once(id)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <MemberFields form={form} asksBirthday />
        <Stack gap="sm">
          <AudienceNote>{t("households:add.seen")}</AudienceNote>
          <p>
            <Button>{t("households:add.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={paths.members()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
