import type { CourseWeek } from "#app/domain/plan/course";
import { feelings } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { MeasuredWords } from "./measured-words";

/** The twin of the picture: the same weeks, newest first, in words. Two columns, so that it fits on a small phone. */
export function CourseTable({ weeks }: { weeks: CourseWeek[] }) {
  const { t, calendarDay } = useSpeech();
  return (
    <table className="w-full max-w-[44rem] text-start break-words">
      <caption className="mb-2 text-start font-bold">{t("plan:course.table")}</caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className="py-2 pe-4 text-start">
            {t("plan:course.week")}
          </th>
          <th scope="col" className="py-2 text-start">
            {t("plan:course.written")}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((one) => (
          <tr key={one.week} className="border-b border-line align-top">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              {calendarDay(one.week)}
            </th>
            <td className="py-2">
              <Week {...one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Week({ felt, reached, far }: CourseWeek) {
  const { t, list } = useSpeech();
  const feltSo = feelings.flatMap((feeling) => {
    const count = felt[feeling];
    return count ? [t("plan:course.count", { feeling: t(`plan:feelings.${feeling}`), count })] : [];
  });
  return (
    <dl className="grid gap-2">
      {far ? (
        <div>
          <dt className="text-sm text-ink-soft">{t("plan:course.far")}</dt>
          <dd>
            <MeasuredWords measurement={far} />
          </dd>
        </div>
      ) : null}
      {reached ? (
        <div>
          <dt className="text-sm text-ink-soft">{t("plan:course.reached")}</dt>
          <dd dir="auto">{reached.words ?? t(`plan:state.attainments.${reached.attainment}`)}</dd>
        </div>
      ) : null}
      {feltSo.length > 0 ? (
        <div>
          <dt className="text-sm text-ink-soft">{t("plan:course.felt")}</dt>
          <dd>{list(feltSo)}</dd>
        </div>
      ) : null}
    </dl>
  );
}
