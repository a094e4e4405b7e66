import type { ComponentProps } from "react";
import type { Audience, ImportantKind } from "#app/domain/plan/goal";
import type { HeadingKey } from "#app/domain/plan/template";
import { useSpeech } from "#app/i18n/speech";
import { CheckGroup, type Choice } from "#app/ui/kit/choice";

type Seen = { audience: Audience };

export interface HandInChoices {
  important: ({ id: string; is: ImportantKind; words: string } & Seen)[];
  headings: { id: string; key: HeadingKey }[];
  goals: ({
    id: string;
    words: string;
    progress: number;
    agreements: { id: string; what: string }[];
  } & Seen)[];
}

type GroupName = "important" | "headings" | "goals" | "agreements" | "progress";

interface Form {
  choices(name: GroupName): Omit<ComponentProps<typeof CheckGroup>, "options">;
}

/** What goes into the copy: nothing is ticked beforehand, and beside what is not for everybody stands for whom it is. */
export function HandInFields({ choices, form }: { choices: HandInChoices; form: Form }) {
  const { t } = useSpeech();
  const { important, headings, goals } = choices;
  const seenBy = ({ audience }: Seen) =>
    audience === "household" ? undefined : t(`keeping:handIn.seenBy.${audience}`);
  const group = (name: GroupName, options: Choice[]) =>
    options.length > 0 ? <CheckGroup {...form.choices(name)} options={options} /> : null;
  return (
    <>
      {group(
        "important",
        important.map((one) => ({
          value: one.id,
          label: one.words,
          hint: [t(`plan:important.${one.is}.kicker`), seenBy(one)].filter(Boolean).join(" · "),
        })),
      )}
      {group(
        "headings",
        headings.map(({ id, key }) => ({ value: id, label: t(`plan:setUp.headings.${key}`) })),
      )}
      {group(
        "goals",
        goals.map((goal) => ({ value: goal.id, label: goal.words, hint: seenBy(goal) })),
      )}
      {group(
        "agreements",
        goals.flatMap((goal) =>
          goal.agreements.map(({ id, what }) => ({ value: id, label: what, hint: seenBy(goal) })),
        ),
      )}
      {group(
        "progress",
        goals.flatMap((goal) =>
          goal.progress > 0 ? [{ value: goal.id, label: goal.words, hint: seenBy(goal) }] : [],
        ),
      )}
    </>
  );
}
