import type { CourseWeek } from "#app/domain/plan/course";
import { levels, numberOf } from "#app/domain/plan/goal-scale";
import { useSpeech } from "#app/i18n/speech";

interface CourseFarProps {
  weeks: CourseWeek[];
  x: (week: string) => number;
  y: number;
  width: number;
}

const step = 18;
const signed = new Intl.NumberFormat("nl", { signDisplay: "exceptZero" });
/** Without a scale: a shape that points up, stays level or points down, all in one colour. */
const shapes = { better: "0,-7 7,6 -7,6", same: "-8,-3 8,-3 8,3 -8,3", worse: "0,7 7,-6 -7,-6" } as const;

/** How far it was: on its scale a dot at the level, or else how it compared. */
export function CourseFar({ weeks, x, y, width }: CourseFarProps) {
  const { t } = useSpeech();
  const middle = y + 24 + 2 * step;
  const hasLevels = weeks.some(({ far }) => far?.level);
  return (
    <g>
      <text x="0" y={y + 8} fontSize="19" className="fill-ink">
        {t("plan:course.far")}
      </text>
      {levels.map((level) => {
        const at = middle - numberOf(level) * step;
        return hasLevels || level === "expected" ? (
          <g key={level}>
            <line x1={hasLevels ? 28 : 0} x2={width} y1={at} y2={at} className="stroke-line" />
            {hasLevels ? (
              <text x="0" y={at + 4} fontSize="17" className="fill-ink-soft">
                {signed.format(numberOf(level))}
              </text>
            ) : null}
          </g>
        ) : null;
      })}
      {weeks.map(({ week, far }) => {
        if (far?.level)
          return (
            <circle
              key={week}
              cx={x(week)}
              cy={middle - numberOf(far.level) * step}
              r="6"
              className="fill-action-text"
            />
          );
        return far?.compared ? (
          <polygon
            key={week}
            points={shapes[far.compared]}
            transform={`translate(${x(week)} ${middle})`}
            className="fill-action-text"
          />
        ) : null;
      })}
    </g>
  );
}
