import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useSpeech } from "./i18n/speech";
import { PlanSwitch } from "./ui/households/plan-switch";
import { ErrorPage } from "./ui/shell/error-page";
import { useFocusOnNewPage } from "./ui/shell/focus-on-new-page";
import guardUrl from "./ui/shell/guard.js?url";
import { KeepDrafts } from "./ui/shell/keep-drafts";
import { KeepUp } from "./ui/shell/keep-up";
import { NoConnection } from "./ui/shell/no-connection";
import { handleOf } from "./ui/shell/page-handle";
import { SiteFooter } from "./ui/shell/site-footer";
import { SiteHeader } from "./ui/shell/site-header";
import stylesUrl from "./ui/styles/app.css?url";
import { isDemo } from "./web/demo.server";
import { draftsOf } from "./web/draft-owner.server";
import { menuOf } from "./web/menu";
import { planSwitch } from "./web/plan-switch.server";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesUrl },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await context.visit.person();
  const { pathname, search } = new URL(request.url);
  const plans = await planSwitch({ request, context });
  const drafts = person && draftsOf(person);
  return {
    signedIn: person !== null,
    menu: menuOf(request),
    drafts,
    invented: isDemo(),
    nonce: context.visit.nonce,
    here: pathname + search,
    plans,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const { t, language } = useSpeech();
  const root = useRouteLoaderData<typeof loader>("root");
  const handle = handleOf(useMatches());
  const error = useRouteError();
  const isNowhere = isRouteErrorResponse(error) && error.status === 404;
  const nonce = typeof window === "undefined" ? root?.nonce : "";
  return (
    <html lang={language} dir={t("common:direction")} data-private={handle?.personal}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${t(`common:titles.${isNowhere ? "notFound" : (handle?.title ?? "site")}`)} · ${t("common:brand")}`}</title>
        <Links />
        <script type="module" src={guardUrl} nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <SiteHeader
          signedIn={root?.signedIn ?? false}
          menu={root?.menu ?? []}
          invented={root?.invented ?? false}
        />
        {root?.plans ? <PlanSwitch {...root.plans} /> : null}
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter here={root?.here ?? "/"} />
        {handle?.personal ? <ScrollRestoration nonce={nonce} /> : null}
        {handle?.personal ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function Page() {
  useFocusOnNewPage();
  const { drafts } = useLoaderData<typeof loader>();
  return (
    <>
      <Outlet />
      {drafts ? <KeepDrafts account={drafts} /> : null}
      <NoConnection account={drafts} />
      <KeepUp />
    </>
  );
}

export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>("root");
  return <ErrorPage account={root?.drafts ?? null} />;
}
