import { useSpeech } from "#app/i18n/speech";

interface LoadChartProps {
  carries: { id: string; name: string; turns: number; agreements: number }[];
}

const [row, left, longest] = [48, 4, 312];

/** Who carries how much, in one small picture with its twin as a table. It ranks nobody: it shows where it may be too much. */
export function LoadChart({ carries }: LoadChartProps) {
  const { t } = useSpeech();
  const most = Math.max(1, ...carries.map(({ turns, agreements }) => turns + agreements));
  const width = (count: number) => (count / most) * longest;
  return (
    <div className="grid gap-4">
      <svg
        viewBox={`0 0 320 ${carries.length * row + 4}`}
        role="img"
        aria-label={t("tasks:load.picture")}
        className="w-full max-w-[24rem]"
      >
        {carries.map(({ id, name, turns, agreements }, index) => (
          <g key={id} transform={`translate(${left} ${index * row})`}>
            <text x="0" y="16" fontSize="17" className="fill-ink">
              {name}
            </text>
            <rect x="0" y="22" height="14" width={width(turns)} className="fill-leaf-text" />
            <rect
              x={width(turns)}
              y="22"
              height="14"
              width={width(agreements)}
              className="fill-apricot-text"
            />
          </g>
        ))}
      </svg>
      <p aria-hidden="true" className="flex flex-wrap gap-x-6 text-ink-soft">
        <Swatch className="fill-leaf-text" words={t("tasks:load.turns")} />
        <Swatch className="fill-apricot-text" words={t("tasks:load.agreements")} />
      </p>
      <table className="w-full max-w-[40rem] text-start break-words">
        <caption className="mb-2 text-start font-bold">{t("tasks:load.table")}</caption>
        <thead>
          <tr className="border-b border-line">
            {(["who", "turns", "agreements"] as const).map((column) => (
              <th key={column} scope="col" className="py-2 pe-3 text-start">
                {t(`tasks:load.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {carries.map(({ id, name, turns, agreements }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-2 pe-3 text-start font-normal" dir="auto">
                {name}
              </th>
              <td className="py-2 pe-3">{turns}</td>
              <td className="py-2">{agreements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Swatch({ className, words }: { className: string; words: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 14 14" className="w-[0.9rem]" aria-hidden="true">
        <rect width="14" height="14" className={className} />
      </svg>
      {words}
    </span>
  );
}
