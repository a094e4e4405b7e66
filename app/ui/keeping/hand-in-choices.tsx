import type { HeadingKey } from "#app/domain/plan/template";
import { useSpeech } from "#app/i18n/speech";
import { CheckGroup } from "#app/ui/kit/choice";

export interface HandInChoices {
  headings: { id: string; key: HeadingKey }[];
  goals: { id: string; words: string; progress: number; agreements: { id: string; what: string }[] }[];
}

interface Form {
  ticked(name: "headings" | "goals" | "agreements" | "progress"): string[];
  field(name: "goals"): { label: string; error?: string | undefined };
}

/** What goes into the copy: nothing is ticked beforehand. */
export function HandInFields({ choices, form }: { choices: HandInChoices; form: Form }) {
  const { t } = useSpeech();
  const { headings, goals } = choices;
  const group = (
    name: "headings" | "agreements" | "progress",
    options: { value: string; label: string }[],
  ) =>
    options.length > 0 ? (
      <CheckGroup
        name={name}
        label={t(`keeping:handIn.${name}`)}
        options={options}
        defaultValues={form.ticked(name)}
      />
    ) : null;
  return (
    <>
      {group(
        "headings",
        headings.map(({ id, key }) => ({ value: id, label: t(`plan:setUp.headings.${key}`) })),
      )}
      {goals.length > 0 ? (
        <CheckGroup
          name="goals"
          {...form.field("goals")}
          options={goals.map(({ id, words }) => ({ value: id, label: words }))}
          defaultValues={form.ticked("goals")}
        />
      ) : null}
      {group(
        "agreements",
        goals.flatMap(({ agreements }) => agreements.map(({ id, what }) => ({ value: id, label: what }))),
      )}
      {group(
        "progress",
        goals.flatMap(({ id, words, progress }) => (progress > 0 ? [{ value: id, label: words }] : [])),
      )}
    </>
  );
}
