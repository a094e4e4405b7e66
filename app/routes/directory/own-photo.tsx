import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ownPhoto } from "#app/domain/directory/own-photo";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { Photo } from "#app/ui/directory/photo";
import { PhotoForm } from "#app/ui/directory/photo-form";
import { PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { takePhoto } from "#app/web/take-photo.server";

export const handle: PageHandle = { title: "ownPage", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(ownPhoto, asking, {})), id: newId() };
}

export const action = (asking: ActionFunctionArgs) => takePhoto(asking);

export default function OwnPhotoPage() {
  const { t } = useSpeech();
  const { name, photo, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("directory:photo.lead")}>{t("directory:photo.title")}</PageHeading>
      {photo ? (
        <div className="flex flex-wrap items-center gap-5">
          <Photo id={photo} name={name} />
          <PostButton action={paths.takePhotoAway()} label={t("directory:photo.away")} />
        </div>
      ) : null}
      <PhotoForm once={id} />
      <p>
        <Link to={paths.ownPage()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
