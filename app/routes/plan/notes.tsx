import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readNotes } from "#app/domain/reading/read-notes";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { EarlierLink } from "#app/ui/plan/earlier-link";
import { NotesList } from "#app/ui/plan/notes-list";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "notes", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const before = new URL(asking.request.url).searchParams.get("eerder") ?? undefined;
  const page = await ask(readNotes, asking, { householdId, before });
  return { ...page, before: before ?? null, keepUp: keepsUp("notes", page, { id: householdId, before }) };
}

export default function NotesPage() {
  const { t } = useSpeech();
  const { entries, earlier, before } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
      <PageHeading lead={t("plan:notes.lead")}>{t("plan:notes.title")}</PageHeading>
      <p>
        <ButtonLink to={paths.newNote()}>{t("plan:notes.add")}</ButtonLink>
      </p>
      <NotesList notes={entries} />
      <EarlierLink to={paths.notes()} earlier={earlier} before={before} />
    </Stack>
  );
}
