import type { ReactNode } from "react";
import { Icon } from "#app/ui/kit/icon";

export type NoticeTone = "info" | "good" | "care";

const tones = {
  info: { box: "bg-info-soft", mark: "text-info" },
  good: { box: "bg-good-soft", mark: "text-good" },
  care: { box: "bg-care-soft", mark: "text-care" },
} as const;

type NoticeProps = { tone: NoticeTone; title?: ReactNode; children: ReactNode; live?: boolean };

/** `live` when it answers something the person just did, so that it is read aloud. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  return (
    <div
      role={live ? "status" : undefined}
      className={`reading-width flex flex-wrap items-center gap-4 rounded-lg border border-transparent p-4 sm:p-5 ${tones[tone].box}`}
    >
      <span
        className={`grid size-12 shrink-0 place-items-center self-start rounded-[56%_44%_50%_50%/50%_56%_44%_50%] bg-card ${tones[tone].mark}`}
      >
        <Icon name={tone} className="size-7" />
      </span>
      <div className="min-w-0 flex-1 basis-44">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Buttons that say something to the same people, and beside them to whom. */
export function SaidTo({ audience, children }: { audience: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3" data-said-to="">
      {audience}
      {children}
    </div>
  );
}

/** One sentence: who can see this. Stands beside every item and every save button. */
export function AudienceNote({ children, icon = true }: { children: ReactNode; icon?: boolean }) {
  return (
    <p className="flex items-start gap-2 text-sm text-ink-soft" data-audience="">
      {icon && <Icon name="eye" className="size-6 text-apricot-text" />}
      <span className="min-w-0">{children}</span>
    </p>
  );
}
