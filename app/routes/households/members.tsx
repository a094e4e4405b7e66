import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readMembers } from "#app/domain/households/read-members";
import { useSpeech } from "#app/i18n/speech";
import { EndingSoon } from "#app/ui/households/ending-soon";
import { MemberCard } from "#app/ui/households/member-card";
import { OwningSection } from "#app/ui/households/owning-section";
import { RepresentationsSection } from "#app/ui/households/representations-section";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "members", personal: true, asks: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const page = await ask(readMembers, asking, { householdId });
  return { ...page, id: newId(), keepUp: keepsUp("members", page, { id: householdId }) };
}

export default function MembersPage() {
  const { t } = useSpeech();
  const page = useLoaderData<typeof loader>();
  const { members, owning, representations, endingSoon, country, maySettle, id } = page;
  return (
    <Stack gap="lg">
      <PageHeading lead={t("households:members.lead")}>{t("households:members.title")}</PageHeading>
      <EndingSoon representations={endingSoon} />
      <Stack>
        {members.map((member) => (
          <MemberCard key={member.id} member={member} maySettle={maySettle} once={id} />
        ))}
        {maySettle ? (
          <p>
            <ButtonLink to={paths.newMember()}>{t("households:members.add")}</ButtonLink>
          </p>
        ) : null}
      </Stack>
      <OwningSection questions={owning} />
      <RepresentationsSection representations={representations} />
      <p>
        {t(`households:members.country.${country}`)}{" "}
        {maySettle ? <Link to={paths.country()}>{t("households:members.chooseCountry")}</Link> : null}
      </p>
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
        </li>
        <li>
          <Link to={paths.questions()}>{t("sharing:consent.title")}</Link>
        </li>
        <li>
          <Link to={paths.plans()}>{t("households:plans.link")}</Link>
        </li>
        {page.mayStopOwning ? (
          <li>
            <Link to={paths.stopOwning()}>{t("households:owning.stop.link")}</Link>
          </li>
        ) : null}
        <li>
          <Link to={paths.ownCopy()}>{t("households:copy.link")}</Link>
        </li>
        <li>
          <Link to={paths.leaveHousehold()}>{t("households:members.leave")}</Link>
        </li>
      </ul>
    </Stack>
  );
}
