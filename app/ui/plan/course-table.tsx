import type { CourseWeek } from "#app/domain/plan/course";
import { feelings } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { MeasuredWords } from "./measured-words";

/** The twin of the picture: the same weeks, newest first, in words. */
export function CourseTable({ weeks }: { weeks: CourseWeek[] }) {
  const { t, calendarDay, list } = useSpeech();
  const feltIn = ({ felt }: CourseWeek) =>
    feelings.flatMap((feeling) => {
      const count = felt[feeling];
      return count ? [t("plan:course.count", { feeling: t(`plan:feelings.${feeling}`), count })] : [];
    });
  return (
    <table className="w-full max-w-[44rem] text-start">
      <caption className="mb-2 text-start font-bold">{t("plan:course.table")}</caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className="py-2 pe-3 text-start">
            {t("plan:course.week")}
          </th>
          <th scope="col" className="py-2 pe-3 text-start">
            {t("plan:course.felt")}
          </th>
          <th scope="col" className="py-2 pe-3 text-start">
            {t("plan:course.far")}
          </th>
          <th scope="col" className="py-2 text-start">
            {t("plan:course.reached")}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((one) => (
          <tr key={one.week} className="border-b border-line align-top">
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              {calendarDay(one.week)}
            </th>
            <td className="py-2 pe-3">{list(feltIn(one)) || t("plan:course.nothing")}</td>
            <td className="py-2 pe-3">{one.far ? <MeasuredWords measurement={one.far} /> : "–"}</td>
            <td className="py-2" dir="auto">
              {one.reached
                ? (one.reached.words ?? t(`plan:state.attainments.${one.reached.attainment}`))
                : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
