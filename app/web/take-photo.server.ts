import { redirect } from "@remix-run/node";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { handInPhoto } from "#app/domain/directory/hand-in-photo";
import { type Asking, patiently, stop } from "./ask.server";
import { paths } from "./paths";
import { answer, shownAgain } from "./submit.server";

/** A photo that somebody sends for the own page. It is made anew before the transaction begins, and never kept as it came. */
export async function takePhoto({ request, context }: Asking) {
  const person = await context.visit.person();
  if (!person) throw stop({ reason: "signed-out", action: paths.ownPhoto(), values: {} }, 401);
  const form = await request.formData().catch(() => {
    throw stop({ reason: "missing" }, 400);
  });
  const tried = await patiently(countAttempt.run(null, { kind: "photo-account", by: person.accountId }));
  if (tried.kind !== "done" || !tried.result.withinBounds)
    return shownAgain({ photo: "too-many-photos" }, {});
  const sent = form.get("photo");
  if (!(sent instanceof Blob)) return shownAgain({ photo: "no-photo" }, {});
  const { madeAnew } = await darkroom();
  const made = await madeAnew(new Uint8Array(await sent.arrayBuffer()));
  if ("problem" in made) return shownAgain({ photo: made.problem }, {});
  const outcome = await patiently(handInPhoto.run(person, { id: form.get("id"), file: made.file }));
  return answer(outcome, {}, () => redirect(`${paths.ownPage()}?ingeleverd`));
}

/** Read with the first photo, so that no start waits for it. */
const darkroom = () => import("./photo.server");
