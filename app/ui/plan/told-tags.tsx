import type { ProgressText } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { Tags } from "#app/ui/kit/card";

/** What was ticked beside the words: that it was a step forward, and how it felt. */
export function ToldTags({ step, feeling }: Pick<ProgressText, "step" | "feeling">) {
  const { t } = useSpeech();
  const tags = [
    ...(step ? [t(`plan:steps.${step}`)] : []),
    ...(feeling ? [t(`plan:feelings.${feeling}`)] : []),
  ];
  return tags.length > 0 ? <Tags tags={tags} /> : null;
}
