import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { isImportant } from "#app/domain/plan/goal";
import { readGoalVersions } from "#app/domain/reading/read-versions";
import { useSpeech } from "#app/i18n/speech";
import { Section } from "#app/ui/kit/page";
import { PutAwayList } from "#app/ui/plan/put-away-list";
import { VersionsList } from "#app/ui/plan/versions-list";
import { VersionsPage } from "#app/ui/plan/versions-page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { useWays } from "#app/ui/sharing/use-ways";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "versions", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(readGoalVersions, asking, { goalId: asking.params.goalId })), once: newId() };
}

export default function GoalVersionsPage() {
  const { t } = useSpeech();
  const { goalId, kind, versions, states, scales, seen, may, once } = useLoaderData<typeof loader>();
  const ways = useWays();
  const seenBy = seen ? <AudienceLine {...seen} /> : null;
  const hasChanged = [versions, states, scales].some(({ length }) => length > 1);
  return (
    <VersionsPage back={ways.goal(goalId)} hasChanged={hasChanged}>
      <Section title={t("plan:versions.words")}>
        <VersionsList
          versions={versions}
          putBackAt={may?.edit ? paths.editGoal(goalId) : null}
          {...{ seenBy }}
        />
      </Section>
      {states.length > 0 && isImportant(kind) ? (
        <Section title={t("plan:versions.putAway")}>
          <PutAwayList states={states} />
        </Section>
      ) : null}
      {states.length > 0 && !isImportant(kind) ? (
        <Section title={t("plan:versions.state")}>
          <VersionsList
            versions={states}
            putBackAt={may ? paths.goalState(goalId) : null}
            alongWith={{ id: once }}
            seenBy={seenBy}
          />
        </Section>
      ) : null}
      {scales.length > 1 ? (
        <Section title={t("plan:versions.scale")}>
          <VersionsList
            versions={scales}
            putBackAt={may?.writeScale ? paths.goalScale(goalId) : null}
            alongWith={{ id: once }}
            seenBy={seenBy}
          />
        </Section>
      ) : null}
    </VersionsPage>
  );
}
