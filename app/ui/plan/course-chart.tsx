import { type CourseWeek, placeOf } from "#app/domain/plan/course";
import { feelings } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { CourseFar } from "./course-far";

const width = 400;
const lanes = { far: 10, reached: 132, better: 182, same: 232, harder: 282, days: 340 } as const;

/** A quiet picture: how far it was, what worked out, and a lane for each feeling with a dot for each week that grows with how often. */
export function CourseChart({ weeks }: { weeks: CourseWeek[] }) {
  const { t, calendarDay } = useSpeech();
  const x = (week: string) => 34 + placeOf(week, weeks) * (width - 48);
  const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
  return (
    <svg
      viewBox={`0 0 ${width} ${lanes.days + 6}`}
      role="img"
      aria-label={t("plan:course.picture")}
      className="w-full max-w-[26rem]"
    >
      <CourseFar weeks={weeks} x={x} y={lanes.far} width={width} />
      <Lane y={lanes.reached} label={t("plan:course.reached")} />
      {weeks.map(({ week, reached }) =>
        reached ? (
          <rect
            key={week}
            x={x(week) - 6}
            y={lanes.reached + 16}
            width="12"
            height="12"
            className="fill-apricot-text"
          />
        ) : null,
      )}
      {feelings.map((feeling) => (
        <g key={feeling}>
          <Lane y={lanes[feeling]} label={t(`plan:feelings.${feeling}`)} />
          {weeks.map(({ week, felt }) => {
            const count = felt[feeling] ?? 0;
            return count > 0 ? (
              <circle
                key={week}
                cx={x(week)}
                cy={lanes[feeling] + 22}
                r={4 + Math.min(count, 7)}
                className="fill-leaf-text"
              />
            ) : null;
          })}
        </g>
      ))}
      <text x="0" y={lanes.days} fontSize="19" className="fill-ink-soft">
        {first ? calendarDay(first) : null}
      </text>
      {last && last !== first ? (
        <text x={width} y={lanes.days} fontSize="19" textAnchor="end" className="fill-ink-soft">
          {calendarDay(last)}
        </text>
      ) : null}
    </svg>
  );
}

function Lane({ y, label }: { y: number; label: string }) {
  return (
    <>
      <text x="0" y={y + 8} fontSize="19" className="fill-ink">
        {label}
      </text>
      <line x1="0" x2={width} y1={y + 22} y2={y + 22} className="stroke-line" />
    </>
  );
}
