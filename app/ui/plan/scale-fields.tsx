import { type LevelTexts, levels } from "#app/domain/plan/goal-scale";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextField } from "#app/ui/kit/field";

export function useScaleForm() {
  const { t } = useSpeech();
  return useSubmitted({
    muchLess: t("plan:scale.levels.muchLess"),
    less: t("plan:scale.levels.less"),
    expected: t("plan:scale.levels.expected"),
    more: t("plan:scale.levels.more"),
    muchMore: t("plan:scale.levels.muchMore"),
  });
}

interface ScaleFieldsProps {
  form: ReturnType<typeof useScaleForm>;
  texts: LevelTexts | null;
}

/** Five levels to fill in, of which none has to be. What is hoped for stands in the middle and has an example. */
export function ScaleFields({ form, texts }: ScaleFieldsProps) {
  const { t } = useSpeech();
  return levels.map((level) => (
    <TextField
      key={level}
      {...form.field(level, texts?.[level] ?? "")}
      optionalLabel={t("common:form.optional")}
      hint={level === "expected" ? t("plan:scale.expectedHint") : undefined}
      maxLength={300}
    />
  ));
}
