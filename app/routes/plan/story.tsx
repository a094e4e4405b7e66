import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPlan } from "#app/domain/reading/read-plan";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { ImportantCard } from "#app/ui/plan/important-card";
import { addressOf, storyHeadings } from "#app/ui/plan/important-path";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp, toldIn } from "#app/web/watched.server";

export const handle: PageHandle = { title: "story", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const told = toldIn(await ask(readPlan, asking, { householdId }));
  return { ...told, keepUp: keepsUp("story", told, { id: householdId }) };
}

/** Told once, in sections; and what was put away, which is kept. */
export default function StoryPage() {
  const { t } = useSpeech();
  const { important } = useLoaderData<typeof loader>();
  const story = important.filter((one) => one.kind === "story" && !one.isPutAway);
  const putAway = important.filter((one) => one.isPutAway);
  const write = paths.newImportant(addressOf("story"));
  const open = storyHeadings.filter(
    (key) => !story.some(({ words }) => words === t(`plan:story.headings.${key}`)),
  );
  return (
    <Stack gap="lg">
      <PageHeading lead={t("plan:story.lead")}>{t("plan:story.title")}</PageHeading>
      <Stack>
        {story.map((one) => (
          <ImportantCard key={one.id} one={one} />
        ))}
        <p>
          <ButtonLink to={write}>{t("plan:important.story.new")}</ButtonLink>
        </p>
      </Stack>
      {open.length > 0 ? (
        <Section title={t("plan:story.suggestions")}>
          <ul className="grid gap-2">
            {open.map((key) => (
              <li key={key}>
                <Link to={`${write}?kop=${key}`}>{t(`plan:story.headings.${key}`)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {putAway.length > 0 ? (
        <Section title={t("plan:important.putAwayTitle")}>
          <Stack>
            {putAway.map((one) => (
              <ImportantCard key={one.id} one={one} />
            ))}
          </Stack>
        </Section>
      ) : null}
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
