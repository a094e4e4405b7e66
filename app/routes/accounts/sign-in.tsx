import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { ResumeDraft } from "#app/ui/accounts/resume-draft";
import { SignInForm } from "#app/ui/accounts/sign-in-form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { demoSignIns } from "#app/web/demo.server";
import { type Draft, draftIn } from "#app/web/draft";
import { landingOf } from "#app/web/landing.server";
import { menuCookie } from "#app/web/menu";
import { ownPath, paths } from "#app/web/paths";
import { signIn, startSession } from "#app/web/session.server";
import { shownAgain, valuesOf } from "#app/web/submit.server";

export const handle: PageHandle = { title: "signIn" };

export function loader({ request }: LoaderFunctionArgs) {
  return { next: ownPath(new URL(request.url).searchParams.get("verder")), demo: demoSignIns() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await valuesOf(request);
  const tried = await patiently(
    signIn(String(values.signIn ?? ""), String(values.password ?? ""), context.visit.address),
  );
  if (!tried.ok) return shownAgain(tried.fields, values);
  context.visit.cookies.push(...(await startSession(tried.person, request.headers.get("Cookie") ?? "")));
  const { path, menu } = await landingOf(tried.person);
  context.visit.cookies.push(menuCookie(menu));
  const draft = draftIn(values);
  return draft ? data({ resume: draft }) : redirect(ownPath(values.next) ?? path);
}

export default function SignInPage() {
  const { t } = useSpeech();
  const { next, demo } = useLoaderData<typeof loader>();
  const answer = useActionData() as { resume: Draft } | { values: Draft["values"] } | undefined;
  if (answer && "resume" in answer) return <ResumeDraft draft={answer.resume} />;
  const values = answer?.values ?? {};
  const onwards = ownPath(values.next) ?? next;
  return (
    <Stack>
      <PageHeading lead={onwards ? t("accounts:signIn.onwards") : undefined}>
        {t("accounts:signIn.title")}
      </PageHeading>
      {demo ? <Notice tone="info">{t("accounts:signIn.demo", demo)}</Notice> : null}
      <SignInForm next={onwards} draft={draftIn(values)} />
      <p>
        {t("accounts:signIn.new")}{" "}
        <Link to={paths.signUp() + (onwards ? `?verder=${encodeURIComponent(onwards)}` : "")}>
          {t("accounts:signIn.toSignUp")}
        </Link>
      </p>
    </Stack>
  );
}
