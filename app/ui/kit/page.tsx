import { type ReactNode, useId } from "react";

type PageHeadingProps = { children: ReactNode; kicker?: ReactNode; lead?: ReactNode };

/** The heading can take the focus, so that a screen reader hears where it has arrived. */
export function PageHeading({ children, kicker, lead }: PageHeadingProps) {
  return (
    <header className="reading-width">
      {kicker && <p className="mb-1 font-bold text-balance text-apricot-text">{kicker}</p>}
      <h1 tabIndex={-1} className="text-3xl">
        {children}
      </h1>
      {lead && <p className="mt-3 text-lg text-ink-soft">{lead}</p>}
    </header>
  );
}

type SectionProps = { title: ReactNode; children: ReactNode; action?: ReactNode };

export function Section({ title, children, action }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

const gaps = { sm: "gap-3", md: "gap-6", lg: "gap-10 md:gap-14" } as const;

export function Stack({ children, gap = "md" }: { children: ReactNode; gap?: keyof typeof gaps }) {
  return <div className={`grid grid-cols-[minmax(0,1fr)] ${gaps[gap]}`}>{children}</div>;
}

export function Columns({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] items-start gap-5">
      {children}
    </div>
  );
}
