import type { ReactNode } from "react";
import { SproutDrawing } from "#app/ui/kit/drawing";

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode };

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4 rounded-lg bg-sand p-6 sm:p-8">
      <SproutDrawing />
      <div className="grid min-w-0 flex-1 basis-64 justify-items-start gap-2">
        <p className="text-xl font-bold">{title}</p>
        {children && <div className="reading-width">{children}</div>}
        {action && <div className="mt-3">{action}</div>}
      </div>
    </div>
  );
}
