import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { stateRoom } from "#app/domain/directory/state-room";
import { useSpeech } from "#app/i18n/speech";
import { keptPath } from "#app/ui/directory/kept-path";
import { RoomForm } from "#app/ui/directory/room-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireOwnPage } from "#app/web/own-page.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "ownPage", personal: true };

/** The page of this form alone: where one that did not fit comes back. */
export async function loader(asking: LoaderFunctionArgs) {
  return { room: (await requireOwnPage(asking)).room };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(stateRoom, asking, {}, () => redirect(keptPath("room")));

export default function StateRoomPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading>{t("directory:own.roomTitle")}</PageHeading>
      <RoomForm {...useLoaderData<typeof loader>()} />
      <p>
        <Link to={paths.ownPage()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
