import { type InputHTMLAttributes, type TextareaHTMLAttributes, useEffect, useState } from "react";
import { describedBy, FieldFrame, type FieldTexts } from "#app/ui/kit/field-frame";

type TextFieldProps = FieldTexts & InputHTMLAttributes<HTMLInputElement> & { name: string };

/** What people type may be written in another direction than the page: `dir="auto"` follows their letters. */
export function TextField({ label, hint, error, optionalLabel, id, ...input }: TextFieldProps) {
  const fieldId = id ?? input.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <input
        type="text"
        dir="auto"
        {...input}
        id={fieldId}
        className="control"
        aria-describedby={describedBy(fieldId, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

type TextAreaProps = FieldTexts & TextareaHTMLAttributes<HTMLTextAreaElement> & { name: string };

export function TextArea({ label, hint, error, optionalLabel, id, rows = 5, ...area }: TextAreaProps) {
  const fieldId = id ?? area.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <textarea
        dir="auto"
        {...area}
        id={fieldId}
        rows={rows}
        className="control"
        aria-describedby={describedBy(fieldId, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

export function DateField(props: Omit<TextFieldProps, "type">) {
  return <TextField {...props} type="date" dir={undefined} />;
}

type PasswordFieldProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
    name: string;
    showLabel: string;
    hideLabel: string;
  };

export function PasswordField({ showLabel, hideLabel, ...props }: PasswordFieldProps) {
  const { label, hint, error, optionalLabel, id, ...input } = props;
  const fieldId = id ?? input.name;
  const [canToggle, setCanToggle] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setCanToggle(true), []);

  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <div className="flex max-w-[36rem] flex-wrap gap-2">
        <input
          {...input}
          id={fieldId}
          type={shown ? "text" : "password"}
          autoCapitalize="none"
          spellCheck={false}
          className="control min-w-[min(12rem,100%)] flex-1"
          aria-describedby={describedBy(fieldId, { hint, error })}
          aria-invalid={error ? true : undefined}
        />
        {canToggle && (
          <button
            type="button"
            className="button button-quiet"
            aria-controls={fieldId}
            onClick={() => setShown(!shown)}
          >
            {shown ? hideLabel : showLabel}
          </button>
        )}
      </div>
    </FieldFrame>
  );
}
