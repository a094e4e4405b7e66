import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isLanguage } from "#app/i18n/languages";
import { languageCookie } from "#app/web/language";
import { ownPath, paths } from "#app/web/paths";
import { valuesOf } from "#app/web/submit.server";

/** The same page, in the language that was chosen. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { language, here } = await valuesOf(request);
  if (isLanguage(language)) context.visit.cookies.push(languageCookie(language));
  return redirect(ownPath(here) ?? paths.home());
}

export function loader() {
  return redirect(paths.home());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ChooseLanguagePage() {
  return null;
}
