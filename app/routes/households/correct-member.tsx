import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { correctMember } from "#app/domain/households/correct-member";
import { memberToCorrect } from "#app/domain/reading/member-to-correct";
import { useSpeech } from "#app/i18n/speech";
import { MemberFields, useMemberForm } from "#app/ui/households/member-fields";
import { MemberVersions } from "#app/ui/households/member-versions";
import { Button, PostButton } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "members", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { member: await ask(memberToCorrect, asking, { memberId: asking.params.memberId }), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(correctMember, asking, { memberId: asking.params.memberId }, () => redirect(paths.members()));

export default function CorrectMemberPage() {
  const { t } = useSpeech();
  const { member, id } = useLoaderData<typeof loader>();
  const { name } = member;
  const form = useMemberForm();
  return (
    <Stack gap="lg">
      <Stack>
        <PageHeading>{t("households:correct.title", { name })}</PageHeading>
        <PlainForm once={form.once(id)} error={form.error}>
          <MemberFields form={form} known={member} asksBirthday={!member.hasSignIn} />
          <Stack gap="sm">
            <AudienceNote>{t("households:add.seen")}</AudienceNote>
            <p>
              <Button>{t("households:correct.send")}</Button>
            </p>
          </Stack>
        </PlainForm>
      </Stack>
      <MemberVersions member={member} former={member.former} />
      {member.mayEnd ? (
        <Section title={t("households:correct.end.title", { name })}>
          <Stack gap="sm">
            <p className="reading-width">{t("households:correct.end.text", { name })}</p>
            <PostButton
              action={paths.endMembership(member.id)}
              variant="warn"
              label={t("households:correct.end.send", { name })}
            />
          </Stack>
        </Section>
      ) : null}
      <p>
        <Link to={paths.members()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
