import { type CourseWeek, placeOf } from "#app/domain/plan/course";
import { feelings } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";

const lanes = { reached: 34, better: 82, same: 130, harder: 178 } as const;
const [left, right] = [120, 620];

/** A quiet picture: one lane for each feeling, a dot for each week that grows with how often, and a mark for what worked out. */
export function CourseChart({ weeks }: { weeks: CourseWeek[] }) {
  const { t, calendarDay } = useSpeech();
  const x = (week: string) => left + 20 + placeOf(week, weeks) * (right - left - 40);
  const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
  return (
    <svg
      viewBox="0 0 640 232"
      role="img"
      aria-label={t("plan:course.picture")}
      className="w-full max-w-[44rem]"
    >
      {feelings.map((feeling) => (
        <g key={feeling}>
          <text x="0" y={lanes[feeling] + 5} fontSize="15" className="fill-ink">
            {t(`plan:feelings.${feeling}`)}
          </text>
          <line x1={left} x2={right} y1={lanes[feeling]} y2={lanes[feeling]} className="stroke-line" />
          {weeks.map(({ week, felt }) => {
            const count = felt[feeling] ?? 0;
            return count > 0 ? (
              <circle
                key={week}
                cx={x(week)}
                cy={lanes[feeling]}
                r={5 + Math.min(count, 7)}
                className="fill-leaf-text"
              />
            ) : null;
          })}
        </g>
      ))}
      <text x="0" y={lanes.reached + 5} fontSize="15" className="fill-ink">
        {t("plan:course.reached")}
      </text>
      {weeks.map(({ week, reached }) =>
        reached ? (
          <rect
            key={week}
            x={x(week) - 6}
            y={lanes.reached + 10}
            width="12"
            height="12"
            className="fill-apricot-text"
          />
        ) : null,
      )}
      <text x={left} y="224" fontSize="14" className="fill-ink-soft">
        {first ? calendarDay(first) : null}
      </text>
      {last && last !== first ? (
        <text x={right} y="224" fontSize="14" textAnchor="end" className="fill-ink-soft">
          {calendarDay(last)}
        </text>
      ) : null}
    </svg>
  );
}
