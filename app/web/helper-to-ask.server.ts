import { redirect } from "@remix-run/node";
import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { readHelper } from "#app/domain/directory/read-helper";
import { askPublicly } from "./ask.server";
import { paths } from "./paths";

/** Whom a request is for. Where nobody would read it: the page that says so. */
export async function helperToAsk(helperId: string | undefined) {
  const helper = await askPublicly(readHelper, { helperId });
  const { answerBy } = await askPublicly(askWhenAnswered, { helperId });
  if (!answerBy) throw redirect(paths.helper(helper.id));
  return helper;
}
