import { useActionData } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import type { Submitted } from "#app/web/submit.server";

/** The form as the server gave it back: every value as it was typed, and in words what is wrong with which. */
export function useSubmitted<Name extends string>(labels: Record<Name, string>) {
  const { t, list } = useSpeech();
  const submitted = useActionData() as Submitted | undefined;
  const values = submitted?.values ?? {};
  const names = Object.keys(labels) as Name[];

  const messageFor = (name: Name) => {
    const problem = submitted?.fields[name];
    const named = submitted?.named?.[name] ?? [];
    return problem && t(`problems:${problem}`, { names: list(named.map((words) => `“${words}”`)) });
  };

  const one = (name: string) => [values[name]].flat()[0];

  return {
    /** The id the form was first shown with, so that a corrected form is still the same one. */
    once: (fresh: string) => one("id") ?? fresh,
    /** For the kit's fields of one value. */
    field: (name: Name, fallback?: string) => ({
      name,
      label: labels[name],
      defaultValue: one(name) ?? fallback,
      error: messageFor(name),
    }),
    /** For boxes of which several can be ticked: as they were sent, or else as they stand now. */
    choices: (name: Name, fallback: readonly string[] = []) => ({
      name,
      label: labels[name],
      defaultValues: submitted ? [values[name] ?? []].flat() : fallback,
      error: messageFor(name),
    }),
    value: one,
    /** The form was begun from another version than the one that stands there now. */
    isFromAnother: (version: string) => submitted !== undefined && one("version") !== version,
    /** For boxes of which several can be ticked. */
    ticked: (name: Name) => [values[name] ?? []].flat(),
    error: submitted && {
      title: t("common:form.problem"),
      fields: names.flatMap((name) => {
        const message = messageFor(name);
        return message ? [{ name, label: labels[name], message }] : [];
      }),
    },
  };
}
