import { Link } from "@remix-run/react";
import { languages, ownNames } from "#app/i18n/languages";
import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";

export function SiteFooter({ here }: { here: string }) {
  const { t, language } = useSpeech();
  return (
    <footer className="site-footer print:hidden">
      <p>{t("common:footer.promise")}</p>
      <p className="font-bold">{t("common:footer.danger")}</p>
      <div className="site-footer-row">
        <form method="post" action={paths.language()}>
          <fieldset className="language-choice">
            <legend className="visually-hidden">{t("common:footer.language")}</legend>
            <input type="hidden" name="here" value={here} />
            {languages.map((code) => (
              <button
                key={code}
                type="submit"
                name="language"
                value={code}
                lang={code}
                aria-pressed={code === language}
                className="link-button"
              >
                {ownNames[code]}
              </button>
            ))}
          </fieldset>
        </form>
        <Link to={paths.enterCode()}>{t("contact:code.home")}</Link>
        <Link to={paths.enterInvitation()}>{t("common:footer.invitation")}</Link>
        <Link to={paths.information()}>{t("information:title")}</Link>
        <Link to={paths.selfHelp()}>{t("information:shelf.title")}</Link>
        <Link to={paths.cookies()}>{t("common:footer.cookies")}</Link>
      </div>
    </footer>
  );
}
