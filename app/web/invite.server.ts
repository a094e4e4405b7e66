import { redirect } from "@remix-run/node";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { optionalEmail } from "#app/domain/fields";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { carriesLetters, wakePost } from "#app/mail/post.server";
import { type Asking, patiently } from "./ask.server";
import { languageOf } from "./language";
import { networkOf } from "./network";
import { paths } from "./paths";
import { shownAgain, submit, valuesOf } from "./submit.server";

/** Asks somebody in, by mail too where that was asked for. Letters are counted, since a stranger could be at the address. */
export async function invite(asking: Asking) {
  const params = { language: languageOf(asking.request), ...(carriesLetters() ? {} : { email: "" }) };
  const values = await valuesOf(asking.request.clone());
  const email = carriesLetters() ? optionalEmail.safeParse(values.email).data : null;
  if (email && !(await withinBounds(asking, email))) return shownAgain({ email: "too-many-letters" }, values);
  return submit(inviteParty, asking, params, ({ invitationId }) => {
    if (email) wakePost();
    return redirect(paths.invitation(invitationId));
  });
}

async function withinBounds(asking: Asking, email: string): Promise<boolean> {
  const { visit } = asking.context;
  const person = await visit.person();
  if (!person) return true;
  const tries = [
    await patiently(countAttempt.run(null, { kind: "letter-account", by: person.accountId })),
    await patiently(countAttempt.run(null, { kind: "letter-network", by: networkOf(visit.address) })),
    await patiently(countAttempt.run(null, { kind: "letter-address", by: email.toLowerCase() })),
  ];
  return tries.every((tried) => tried.kind === "done" && tried.result.withinBounds);
}
