import type { ReactNode } from "react";
import { Icon } from "#app/ui/kit/icon";

export type FieldTexts = {
  label: string;
  hint?: ReactNode;
  error?: string;
  /** The word that marks a field that may stay empty; most fields may not, so those are left unmarked. */
  optionalLabel?: string;
};

/** The ids of whatever stands above the field, in reading order. */
export function describedBy(id: string, { hint, error }: Pick<FieldTexts, "hint" | "error">) {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

export function FieldFrame({ id, children, ...texts }: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className={texts.error ? "border-s-4 border-wrong ps-4" : undefined}>
      <label htmlFor={id} className="inline-block font-bold">
        {texts.label}
        <Optional word={texts.optionalLabel} />
      </label>
      <HintAndError id={id} {...texts} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

export function Optional({ word }: { word?: string }) {
  return word ? <span className="ms-2 font-normal text-ink-soft">{word}</span> : null;
}

export function HintAndError({ id, hint, error }: Pick<FieldTexts, "hint" | "error"> & { id: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="reading-width text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-2 font-bold text-wrong">
          <Icon name="wrong" className="mt-0.5 size-6" />
          {error}
        </p>
      )}
    </>
  );
}
