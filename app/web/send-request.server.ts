import { redirect } from "@remix-run/node";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { worldwideNumber } from "#app/domain/contact/mobile-number";
import { isBySms } from "#app/domain/contact/request";
import { stepMissing } from "#app/domain/contact/request-draft";
import { sendRequest } from "#app/domain/contact/send-request";
import { optionalEmail } from "#app/domain/fields";
import { carriesSms, wakePost } from "#app/mail/post.server";
import { type Asking, patiently } from "./ask.server";
import { holdCode } from "./held-code.server";
import { languageOf } from "./language";
import { networkOf } from "./network";
import { paths } from "./paths";
import { draftIn, forgetDraft } from "./request-draft.server";
import type { Values } from "./stop";
import { answer, shownAgain } from "./submit.server";

/** Sends what was filled in on the pages before. Counted, so that nobody is flooded with requests or letters. */
export async function sendDraft(asking: Asking, helperId: string) {
  const { request, context } = asking;
  const draft = draftIn(request);
  const { id, values } = draft;
  const missing = stepMissing(draft, carriesSms());
  if (missing) return redirect(paths.askStep(helperId, missing));
  if (!(await withinBounds(context.visit.address, helperId, id, addressIn(values))))
    return shownAgain({ form: "too-many-requests" }, {});
  const asked = { ...values, id, helperId, language: languageOf(request) };
  return answer(await patiently(sendRequest.run(null, asked)), {}, ({ code }) => {
    forgetDraft(context.visit, helperId);
    holdCode(context.visit, code.join("-"));
    wakePost();
    return redirect(paths.requestSent());
  });
}

/** Where news would go: an address or a number could be a stranger's, however it was typed. */
function addressIn({ channel, email, number }: Values): string | null | undefined {
  if (channel === "email") return optionalEmail.safeParse(email).data;
  return isBySms(channel) && typeof number === "string" ? worldwideNumber(number) : null;
}

/** The same form sent twice counts twice with its network alone: of letters there is one. */
async function withinBounds(address: string, helperId: string, form: string, to: string | null | undefined) {
  const network = networkOf(address);
  const tries = [
    await countAttempt.run(null, { kind: "request-network", by: network }),
    await countAttempt.run(null, { kind: "request-helper", by: helperId }),
  ];
  const isFirst = await countAttempt.run(null, { kind: "request-form", by: form });
  if (to && isFirst.kind === "done" && isFirst.result.withinBounds) {
    tries.push(await countAttempt.run(null, { kind: "request-address", by: to.toLowerCase() }));
  }
  return tries.every((tried) => tried.kind === "done" && tried.result.withinBounds);
}
