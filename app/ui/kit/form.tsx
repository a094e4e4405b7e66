import { Form } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "#app/ui/kit/icon";

export type FormError = { title: string; fields: { name: string; label: string; message: string }[] };

type PlainFormProps = {
  action?: string;
  /** Sent as "id": the same form sent twice then means one thing, not two. */
  once: string;
  error?: FormError;
  /** Where a file goes along. */
  encType?: "multipart/form-data";
  children: ReactNode;
};

/** The browser's own bubbles are off: the server says it once, in the reader's language, beside the field. */
export function PlainForm({ action, once, error, encType, children }: PlainFormProps) {
  return (
    <Form
      method="post"
      action={action}
      encType={encType}
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] gap-8"
    >
      <input type="hidden" name="id" value={once} />
      {error && <ErrorSummary {...error} />}
      {children}
    </Form>
  );
}

export function ErrorSummary({ title, fields }: FormError) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer with new errors must be heard again
  useEffect(() => box.current?.focus(), [fields]);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: where no script runs, nothing else brings people to what is wrong
      autoFocus
      className="reading-width rounded-lg border-2 border-wrong bg-wrong-soft p-5 text-ink"
    >
      <p className="flex items-start gap-3 text-lg font-bold">
        <Icon name="wrong" className="mt-0.5 size-7 text-wrong" />
        {title}
      </p>
      {fields.length > 0 && (
        <ul className="mt-2 ms-10">
          {fields.map(({ name, label, message }) => (
            <li key={name}>
              <a href={`#${name}`} className="inline-block py-2 text-wrong underline underline-offset-4">
                <strong className="me-2">{label}</strong>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
