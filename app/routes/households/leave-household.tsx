import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { readMembers } from "#app/domain/households/read-members";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button, ButtonLink } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "leave", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { isLastOwner } = await ask(readMembers, asking, { householdId });
  return { householdId, isLastOwner, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(leaveHousehold, asking, {}, () => redirect(paths.home()));

export default function LeaveHouseholdPage() {
  const { t } = useSpeech();
  const { householdId, isLastOwner, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({ form: t("households:leave.confirm") });
  const stay = (
    <ButtonLink to={paths.members()} variant={isLastOwner ? "primary" : "quiet"}>
      {t(isLastOwner ? "common:form.cancel" : "households:leave.stay")}
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeading lead={isLastOwner ? undefined : t("households:leave.lead")}>
        {t("households:leave.title")}
      </PageHeading>
      {isLastOwner ? (
        <Stack>
          <Notice tone="info">{t("households:leave.lastOwner")}</Notice>
          <p>{stay}</p>
        </Stack>
      ) : (
        <PlainForm once={form.once(id)} error={form.error}>
          <input type="hidden" name="householdId" value={householdId} />
          <ul className="reading-width grid list-disc gap-2 ps-6 text-lg">
            <li>{t("households:leave.plan")}</li>
            <li>{t("households:leave.written")}</li>
            <li>{t("households:leave.own")}</li>
            <li>{t("households:leave.shared")}</li>
            <li>{t("households:leave.back")}</li>
          </ul>
          <p className="reading-width">
            {t("households:copy.before")} <Link to={paths.ownCopy()}>{t("households:copy.link")}</Link>
          </p>
          <p className="flex flex-wrap gap-4" id="form">
            <Button variant="warn">{t("households:leave.send")}</Button>
            {stay}
          </p>
        </PlainForm>
      )}
    </Stack>
  );
}
