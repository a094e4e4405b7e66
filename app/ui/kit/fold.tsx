import type { ReactNode } from "react";

type FoldProps = {
  title: ReactNode;
  children: ReactNode;
  /** As it is shown first; after that it is the reader's. */
  open?: boolean;
  /** One of several below each other, with a line above it. */
  lined?: boolean;
  className?: string;
};

/** What is read or filled in only by who unfolds it. It works without scripts, and what stands in it is sent along. */
export function Fold({ title, children, open, lined = false, className = "" }: FoldProps) {
  return (
    <details open={open} className={`${lined ? "border-t border-line" : ""} ${className}`.trim()}>
      <summary className="fold">{title}</summary>
      {lined ? <div className="pb-5">{children}</div> : children}
    </details>
  );
}
