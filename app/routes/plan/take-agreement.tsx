import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { takeAgreement } from "#app/domain/plan/take-agreement";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

const back = ({ params }: Pick<LoaderFunctionArgs, "params">) => redirect(paths.item(params.itemId ?? ""));

/** Where the words were changed meanwhile, the page with the new ones says so by showing them. */
export const action = async (asking: ActionFunctionArgs) => {
  const answer = await submit(takeAgreement, asking, { itemId: asking.params.itemId }, () => back(asking));
  return answer instanceof Response ? answer : back(asking);
};

export const loader = (asking: LoaderFunctionArgs) => back(asking);

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function TakeAgreementPage() {
  return null;
}
