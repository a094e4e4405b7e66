import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isRefused, isStep, stepMissing, stepsOf, toldIn } from "#app/domain/contact/request-draft";
import { carriesSms } from "#app/mail/post.server";
import { AskStep } from "#app/ui/contact/ask-step";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { stop } from "#app/web/ask.server";
import { helperToAsk } from "#app/web/helper-to-ask.server";
import { paths } from "#app/web/paths";
import { draftIn, takeStep } from "#app/web/request-draft.server";
import { valuesOf } from "#app/web/submit.server";

export const handle: PageHandle = { title: "ask" };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { step } = params;
  const helper = await helperToAsk(params.helperId);
  if (!isStep(step)) throw stop({ reason: "missing" }, 404);
  const draft = draftIn(request);
  const steps = stepsOf(draft);
  if (!steps.includes(step) || (step !== "wie" && !draft.values.asker)) {
    throw redirect(paths.askStep(helper.id, "wie"));
  }
  const refused = isRefused(draft);
  if (refused && steps.indexOf(step) > steps.indexOf("toestemming")) {
    throw redirect(paths.askStep(helper.id, "toestemming"));
  }
  const isWhole = stepMissing(draft, carriesSms()) === null;
  const before = isWhole ? "controle" : steps[steps.indexOf(step) - 1];
  const back = before ? paths.askStep(helper.id, before) : paths.askHelper(helper.id);
  const { name, specialties } = helper;
  return {
    step,
    draft,
    told: toldIn(draft),
    refused,
    back,
    isWhole,
    name,
    specialties,
    sendsSms: carriesSms(),
    at: steps.indexOf(step) + 1,
    of: steps.length,
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { step, helperId = "" } = params;
  if (!isStep(step)) throw stop({ reason: "missing" }, 404);
  await helperToAsk(helperId);
  return takeStep(context.visit, helperId, draftIn(request), step, await valuesOf(request));
}

export default function AskStepPage() {
  return <AskStep {...useLoaderData<typeof loader>()} />;
}
