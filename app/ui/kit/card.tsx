import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export function Card({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return <div className={quiet ? "rounded-lg bg-sand p-5 sm:p-6" : "card"}>{children}</div>;
}

type CardLinkProps = {
  to: string;
  title: ReactNode;
  children?: ReactNode;
  level?: "h2" | "h3";
  /** The title is in someone's own words, and looks it. */
  own?: boolean;
};

/** The title is the one real link; the card around it is its target. */
export function CardLink({ to, title, children, level: Heading = "h3", own }: CardLinkProps) {
  return (
    <div className="card">
      <Heading dir="auto" className={own ? "own-words own-words-card" : "text-xl text-action-text"}>
        {own && <QuoteMark />}
        <Link to={to} className="card-link">
          {title}
        </Link>
      </Heading>
      {children && <div className="mt-2">{children}</div>}
    </div>
  );
}

export type Fact = { term: string; value: ReactNode };

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3">
      {facts.map(({ term, value }) => (
        <div
          key={term}
          className="grid gap-x-6 border-b border-line pb-3 last:border-0 last:pb-0 sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Tags({ tags, label }: { tags: readonly string[]; label?: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag} className="rounded-sm bg-leaf-soft px-2.5 py-0.5 text-sm text-leaf-text">
          {tag}
        </li>
      ))}
    </ul>
  );
}

type OwnWordsProps = {
  children: ReactNode;
  size?: "hero" | "card";
  author?: ReactNode;
  /** As a heading when the words are the name of the thing. */
  as?: "blockquote" | "p" | "h1" | "h2" | "h3";
  /** Empty where nobody knows in which language it is written: it is then not read out as if it were that of the page. */
  lang?: string;
};

/** What someone wrote themselves. The largest type on a page, in the direction of its own letters. */
export function OwnWords({
  children,
  size = "card",
  author,
  as: Element = "blockquote",
  lang,
}: OwnWordsProps) {
  const words = (
    <Element
      lang={lang}
      dir="auto"
      className={`own-words own-words-${size}`}
      tabIndex={Element === "h1" ? -1 : undefined}
    >
      <QuoteMark />
      {children}
    </Element>
  );
  if (!author) return words;
  return (
    <figure>
      {words}
      <figcaption className="mt-2 text-sm text-ink-soft">{author}</figcaption>
    </figure>
  );
}

/** Two strokes of a broad brush. */
function QuoteMark() {
  return (
    <svg viewBox="0 0 42 30" fill="currentColor" aria-hidden="true" focusable="false">
      <path d="M15.8.9c1.7-.6 2.9 1.2 1.8 2.5-3 3.4-4.6 6.8-5.1 10 3.4.4 5.7 3.2 5.6 7-.2 4.9-3.9 8.7-8.7 8.6C3.9 28.9.3 24.7.6 18.2 1 10 6.9 3.9 15.8.9z" />
      <path d="M38.6 1.7c1.8-.5 2.8 1.4 1.6 2.6-3.2 3.1-4.7 6.2-5.1 9.3 3.3.6 5.5 3.3 5.2 6.9-.4 4.7-4.1 8.2-8.7 7.9-5.3-.4-8.7-4.7-8.1-10.9.8-7.7 6.5-13.3 15.1-15.8z" />
    </svg>
  );
}
