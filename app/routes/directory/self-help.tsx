import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readShelf } from "#app/domain/directory/read-shelf";
import { GoalId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { SelfHelpTools } from "#app/ui/directory/self-help-tools";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { askPublicly } from "#app/web/ask.server";
import { languageOf } from "#app/web/language";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "selfHelp" };

/** From a goal one chooses here what stands beside it. Whose goal it is, the page of the agreement asks. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = GoalId.safeParse(new URL(request.url).searchParams.get("doel"));
  const tools = await askPublicly(readShelf, { language: languageOf(request) });
  return { goalId: asked.success ? asked.data : null, tools };
}

export default function SelfHelpPage() {
  const { t } = useSpeech();
  const { goalId, tools } = useLoaderData<typeof loader>();
  const lead = t(goalId ? "information:shelf.forGoal" : "information:shelf.lead");
  return (
    <Stack>
      <PageHeading lead={lead}>{t("information:shelf.title")}</PageHeading>
      <SelfHelpTools tools={tools} level="h2" goalId={goalId} />
      <p className="text-sm text-ink-soft">{t("information:shelf.outside")}</p>
      {goalId ? (
        <p>
          <Link to={paths.goal(goalId)}>{t("information:shelf.backToGoal")}</Link>
        </p>
      ) : (
        <p className="reading-width">{t("information:shelf.inPlan")}</p>
      )}
    </Stack>
  );
}
