import type { ReactNode } from "react";

export type TimelineEntry = {
  id?: string;
  /** Already written out in the reader's language and time zone. */
  when: string;
  dateTime: string;
  children: ReactNode;
};

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline reading-width">
      {entries.map(({ id, when, dateTime, children }) => (
        <li key={id ?? `${dateTime}-${when}`}>
          <time dateTime={dateTime} className="text-sm text-ink-soft">
            {when}
          </time>
          <div>{children}</div>
        </li>
      ))}
    </ol>
  );
}
