import { levels } from "#app/domain/plan/goal-scale";
import { repetitionOf } from "#app/domain/plan/task";
import type { VersionText } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { FieldDifferences } from "./field-differences";
import { useRuleWords } from "./use-rule-words";

/** Every field of a version by its name in the form, as a form would send it. */
export function valuesOf(text: VersionText): Record<string, string | string[]> {
  if (text.kind === "task") {
    const { words, startsOn, rule } = text;
    return { words, startsOn, ...repetitionOf(rule) };
  }
  const { kind: _, ...fields } = text;
  return Object.fromEntries(Object.entries(fields).map(([name, words]) => [name, words ?? ""]));
}

/** The names of the fields, and what stands in them in words. */
function useFields() {
  const { t, calendarDay } = useSpeech();
  const ruleWords = useRuleWords();
  return (text: VersionText): { name: string; label: string; words: string }[] => {
    switch (text.kind) {
      case "goal":
        return [
          { name: "words", label: t("plan:newGoalPage.words"), words: text.words },
          { name: "reason", label: t("plan:newGoalPage.reason"), words: text.reason ?? "" },
        ];
      case "agreement":
        return [
          { name: "what", label: t("plan:newAgreementPage.what"), words: text.what },
          { name: "who", label: t("plan:newAgreementPage.who"), words: text.who },
          { name: "when", label: t("plan:newAgreementPage.when"), words: text.when },
          { name: "how", label: t("plan:newAgreementPage.how"), words: text.how ?? "" },
          { name: "withWhom", label: t("plan:newAgreementPage.withWhom"), words: text.withWhom ?? "" },
          {
            name: "dueOn",
            label: t("plan:newAgreementPage.dueOn"),
            words: text.dueOn ? calendarDay(text.dueOn) : "",
          },
        ];
      case "title":
        return [{ name: "words", label: t("plan:ownTitle.words"), words: text.words ?? "" }];
      case "heading":
        return [{ name: "words", label: t("plan:setUp.words"), words: text.words ?? "" }];
      case "scale":
        return levels.map((level) => ({
          ...{ name: level, label: t(`plan:scale.levels.${level}`), words: text[level] ?? "" },
        }));
      case "task":
        return [
          { name: "words", label: t("tasks:new.words"), words: text.words },
          { name: "repeat", label: t("tasks:new.repeat"), words: ruleWords(text) },
          { name: "startsOn", label: t("tasks:new.startsOn"), words: calendarDay(text.startsOn) },
        ];
      case "state":
        return [
          {
            name: "lifecycle",
            label: t("plan:state.lifecycle"),
            words: t(`plan:state.lifecycles.${text.lifecycle}`),
          },
          {
            name: "lookAgainOn",
            label: t("plan:state.lookAgainOn"),
            words: text.lookAgainOn ? calendarDay(text.lookAgainOn) : "",
          },
          {
            name: "attainment",
            label: t("plan:state.attainment"),
            words: text.words ?? t(`plan:state.attainments.${text.attainment}`),
          },
        ];
      case "progress":
        return [
          { name: "words", label: t("plan:newProgressPage.words"), words: text.words },
          {
            name: "step",
            label: t("plan:newProgressPage.step"),
            words: text.step ? t(`plan:steps.${text.step}`) : "",
          },
          {
            name: "feeling",
            label: t("plan:newProgressPage.feeling"),
            words: text.feeling ? t(`plan:feelings.${text.feeling}`) : "",
          },
        ];
    }
  };
}

interface VersionFieldsProps {
  text: VersionText;
  /** What it was changed from; without it nothing is struck through or underlined. */
  former: VersionText | undefined;
}

/** What reads in one version, field by field, and how that differs from another one. Fields that were always empty are left out. */
export function VersionFields({ text, former }: VersionFieldsProps) {
  const fieldsOf = useFields();
  const before = former ? fieldsOf(former) : fieldsOf(text);
  const fields = fieldsOf(text).map((field) => {
    const old = before.find(({ name }) => name === field.name);
    return { ...field, former: old?.words ?? "" };
  });
  return <FieldDifferences fields={fields} />;
}
