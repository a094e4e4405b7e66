import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readCourse } from "#app/domain/reading/read-course";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { CourseChart } from "#app/ui/plan/course-chart";
import { CourseTable } from "#app/ui/plan/course-table";
import { EarlierLink } from "#app/ui/plan/earlier-link";
import { FormerMeasured } from "#app/ui/plan/former-measured";
import { useWays } from "#app/ui/sharing/use-ways";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "course", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const before = new URL(asking.request.url).searchParams.get("eerder") ?? undefined;
  const course = await ask(readCourse, asking, { goalId: asking.params.goalId, before });
  const keepUp = keepsUp("course", course, { id: course.goal.id, before });
  return { ...course, before: before ?? null, keepUp };
}

export default function CoursePage() {
  const { t } = useSpeech();
  const ways = useWays();
  const { goal, weeks, earlier, before, former } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <p>
        <Link to={ways.goal(goal.id)}>{t("plan:item.back")}</Link>
      </p>
      <PageHeading lead={t("plan:course.lead")}>{t("plan:course.title")}</PageHeading>
      <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
      {weeks.length === 0 ? (
        <p className="text-ink-soft">{t("plan:course.none")}</p>
      ) : (
        <>
          <CourseChart weeks={weeks} />
          <CourseTable weeks={weeks} />
        </>
      )}
      <EarlierLink to={ways.course(goal.id)} earlier={earlier} before={before} />
      <FormerMeasured former={former} />
    </Stack>
  );
}
