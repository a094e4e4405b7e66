import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readMembers } from "#app/domain/households/read-members";
import { writeImportant } from "#app/domain/plan/write-important";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { kindIn, storyHeadings } from "#app/ui/plan/important-path";
import { WriteImportantForm } from "#app/ui/plan/write-important-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireOwnHousehold, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "important", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { householdId, people } = await requireOwnHousehold(asking);
  const kind = kindIn(asking.params.sort);
  if (!kind) throw stop({ reason: "missing" }, 404);
  const { members } = people > 1 ? await ask(readMembers, asking, { householdId }) : { members: [] };
  const begun = new URL(asking.request.url).searchParams.get("kop");
  return {
    ...{ householdId, kind, id: newId(), heading: storyHeadings.find((key) => key === begun) ?? null },
    members: members.map(({ id, name }) => ({ id, name })),
  };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(writeImportant, asking, { kind: kindIn(asking.params.sort) ?? "" }, () =>
    redirect(kindIn(asking.params.sort) === "story" ? paths.story() : paths.plan()),
  );

export default function WriteImportantPage() {
  const { t } = useSpeech();
  const { householdId, kind, members, id, heading } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t(`plan:important.${kind}.lead`)}>{t(`plan:important.${kind}.title`)}</PageHeading>
      <WriteImportantForm
        kind={kind}
        householdId={householdId}
        members={members}
        once={id}
        heading={heading ? t(`plan:story.headings.${heading}`) : undefined}
      />
      <p>
        <Link to={kind === "story" ? paths.story() : paths.plan()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
