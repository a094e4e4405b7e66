import { redirect } from "@remix-run/node";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { giveAddress } from "#app/domain/contact/give-address";
import { optionalEmail } from "#app/domain/fields";
import { carriesLetters, wakePost } from "#app/mail/post.server";
import { type Asking, patiently } from "./ask.server";
import { languageOf } from "./language";
import { paths } from "./paths";
import { shownAgain, submit, valuesOf } from "./submit.server";

/** Letters that ask for a proof are counted: the address could be a stranger's. */
export async function takeAddress(asking: Asking) {
  const values = await valuesOf(asking.request.clone());
  const email = optionalEmail.safeParse(values.email).data;
  const person = await asking.context.visit.person();
  if (!carriesLetters()) return redirect(paths.answerSettings());
  if (person && email) {
    const tries = [
      await patiently(countAttempt.run(null, { kind: "letter-account", by: person.accountId })),
      await patiently(countAttempt.run(null, { kind: "letter-address", by: email.toLowerCase() })),
    ];
    const within = tries.every((tried) => tried.kind === "done" && tried.result.withinBounds);
    if (!within) return shownAgain({ email: "too-many-requests" }, values);
  }
  return submit(giveAddress, asking, { language: languageOf(asking.request) }, () => {
    wakePost();
    return redirect(`${paths.answerSettings()}?bewaard`);
  });
}
