import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react";
import { TextField } from "#app/ui/kit/field";
import { describedBy, FieldFrame, type FieldTexts, HintAndError, Optional } from "#app/ui/kit/field-frame";
import { Icon } from "#app/ui/kit/icon";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type GroupProps = FieldTexts & {
  name: string;
  options: readonly Choice[];
  required?: boolean;
  /** The question is on the screen already, right above. */
  labelIsAbove?: boolean;
};

export function RadioGroup({ defaultValue, ...group }: GroupProps & { defaultValue?: string }) {
  return <Group {...group} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

export function CheckGroup({
  defaultValues = [],
  ...group
}: GroupProps & { defaultValues?: readonly string[] }) {
  return <Group {...group} type="checkbox" chosen={defaultValues} />;
}

type InnerProps = GroupProps & { type: "radio" | "checkbox"; chosen: readonly string[] };

function Group({ name, label, hint, error, optionalLabel, options, ...props }: InnerProps) {
  const { required, type, chosen, labelIsAbove } = props;
  return (
    <fieldset
      aria-describedby={describedBy(name, { hint, error })}
      className={`min-w-0 ${error ? "border-s-4 border-wrong ps-4" : ""}`}
    >
      <legend className={labelIsAbove ? "visually-hidden" : "font-bold"}>
        {label}
        <Optional word={optionalLabel} />
      </legend>
      <HintAndError id={name} hint={hint} error={error} />
      <div
        className={`mt-3 grid gap-2 ${options.length > 6 ? "sm:grid-cols-2 lg:grid-cols-3" : "max-w-[36rem]"}`}
      >
        {options.map((option, index) => (
          <Option
            key={option.value}
            {...option}
            // The first option carries the name as its id, so that the error summary can lead there.
            id={index === 0 ? name : `${name}-${index}`}
            name={name}
            type={type}
            required={required && type === "radio"}
            chosen={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type OptionProps = Choice & { id: string; name: string; type: string; required?: boolean; chosen: boolean };

function Option({ id, name, type, value, label, hint, required, chosen }: OptionProps) {
  return (
    <label htmlFor={id} className="choice">
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        required={required}
        defaultChecked={chosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-about` : undefined}
      />
      <span className="min-w-0">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span id={`${id}-about`} className="block text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

export type SelectOption = { value: string; label: string };

type SelectFieldProps = FieldTexts &
  SelectHTMLAttributes<HTMLSelectElement> & {
    name: string;
    options: readonly SelectOption[];
    /** The words of the empty first option; without it the first real option is chosen. */
    placeholder?: string;
  };

export function SelectField({ options, placeholder, ...props }: SelectFieldProps) {
  const { label, hint, error, optionalLabel, id, ...select } = props;
  const fieldId = id ?? select.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <div className="relative max-w-[36rem]">
        <select
          {...select}
          id={fieldId}
          className="control"
          aria-describedby={describedBy(fieldId, { hint, error })}
          aria-invalid={error ? true : undefined}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute inset-y-3 end-3 size-6 text-action-text" />
      </div>
    </FieldFrame>
  );
}

type SuggestFieldProps = FieldTexts &
  InputHTMLAttributes<HTMLInputElement> & { name: string; suggestions: readonly string[] };

/** Suggestions help; any other word may be typed too. */
export function SuggestField({ suggestions, ...field }: SuggestFieldProps) {
  const listId = `${field.id ?? field.name}-suggestions`;
  return (
    <>
      <TextField {...field} list={listId} />
      <datalist id={listId}>
        {suggestions.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
    </>
  );
}
