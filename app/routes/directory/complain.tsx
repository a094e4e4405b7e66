import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readHelper } from "#app/domain/directory/read-helper";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { leaveComplaint } from "#app/web/complaint.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "complaint" };

export async function loader({ params }: LoaderFunctionArgs) {
  const { id, name } = await askPublicly(readHelper, { helperId: params.helperId });
  return { helper: { id, name }, once: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  leaveComplaint(asking, asking.params.helperId, ({ complaintId }) =>
    redirect(paths.followComplaint(complaintId)),
  );

export default function ComplainPage() {
  const { t } = useSpeech();
  const { helper, once } = useLoaderData<typeof loader>();
  const form = useSubmitted({ words: t("directory:complaint.words") });
  return (
    <Stack>
      <PageHeading lead={t("directory:complaint.lead")}>
        {t("directory:complaint.title", { name: helper.name })}
      </PageHeading>
      <PlainForm once={form.once(once)} error={form.error}>
        <TextArea {...form.field("words")} hint={t("directory:complaint.hint")} maxLength={2000} required />
        <Stack gap="sm">
          <AudienceNote>{t("directory:complaint.audience", { name: helper.name })}</AudienceNote>
          <p>
            <Button>{t("directory:complaint.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={paths.helper(helper.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
