import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { neutralPage, paths } from "#app/web/paths";

/** What has a place of its own in the menu. Nothing is named for who keeps a plan, or may begin one, and does nothing else here. */
type MenuPlace = "plan" | "requests" | "desk";

interface SiteHeaderProps {
  signedIn: boolean;
  menu: MenuPlace[];
  invented: boolean;
}

export function SiteHeader({ signedIn, menu, invented }: SiteHeaderProps) {
  const { t } = useSpeech();
  return (
    <>
      <a className="skip-link" href="#inhoud">
        {t("common:skip")}
      </a>
      {invented ? <p className="demo-line">{t("common:invented")}</p> : null}
      <header className="site-header print:hidden">
        <Link to={paths.home()} className="brand">
          <Brand />
          {t("common:brand")}
        </Link>
        <nav aria-label={t("common:nav.label")}>
          <ul className="site-nav">
            <li>
              <Link to={paths.helpers()}>{t("common:nav.helpers")}</Link>
            </li>
            {signedIn ? <SignedInLinks menu={menu} /> : <SignInLink />}
          </ul>
        </nav>
        {signedIn ? (
          <form method="post" action={paths.signOut()} className="sign-out">
            <button type="submit" className="link-button">
              {t("common:nav.signOut")}
            </button>
          </form>
        ) : null}
        <a
          className="button button-warn quick-exit"
          href={paths.leaveAtOnce()}
          data-quick-exit={neutralPage}
          title={t("common:quickExitHint")}
        >
          {t("common:quickExit")}
        </a>
      </header>
    </>
  );
}

function SignedInLinks({ menu }: { menu: MenuPlace[] }) {
  const { t } = useSpeech();
  const works = menu.filter((place) => place !== "plan");
  return (
    <>
      {works.length === 0 || menu.includes("plan") ? (
        <li>
          <Link to={paths.plan()}>{t("common:nav.plan")}</Link>
        </li>
      ) : null}
      <li>
        <Link to={paths.sharedWithMe()}>{t("common:nav.shared")}</Link>
      </li>
      {works.map((place) => (
        <li key={place}>
          <Link to={place === "desk" ? paths.desk() : paths.requests()}>{t(`common:nav.${place}`)}</Link>
        </li>
      ))}
    </>
  );
}

function SignInLink() {
  const { t } = useSpeech();
  return (
    <li>
      <Link to={paths.signIn()}>{t("common:nav.signIn")}</Link>
    </li>
  );
}

/** Two roofs under one line: at our place. */
function Brand() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="brand-mark">
      <path d="M4 15 11 7l7 8v11H4z" className="fill-action" />
      <path d="m14 17 7-7 7 7v9H14z" className="fill-apricot" />
      <path d="M18.5 26v-5a2.5 2.5 0 0 1 5 0v5z" className="fill-paper" />
    </svg>
  );
}
