import type { LoaderFunctionArgs } from "@remix-run/node";
import { lookAtPhoto, lookAtWaitingPhoto } from "#app/domain/directory/look-at-photo";
import { patiently } from "#app/web/ask.server";

/** Another photo has another address. The browser that was shown it keeps it, and nobody in between does. */
const forEver = "private, max-age=31536000, immutable";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const asked = { photoId: params.photoId };
  const onAPage = await patiently(lookAtPhoto.run(null, asked));
  if (onAPage.kind === "done") return picture(onAPage.result.file);
  const person = await context.visit.person();
  const waiting = person && (await patiently(lookAtWaitingPhoto.run(person, asked)));
  return waiting?.kind === "done" ? picture(waiting.result.file) : new Response(null, { status: 404 });
}

function picture(file: Uint8Array): Response {
  return new Response(file as BodyInit, {
    headers: { "Content-Type": "image/jpeg", "Cache-Control": forEver },
  });
}
