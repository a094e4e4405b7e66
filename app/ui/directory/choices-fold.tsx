import { CheckGroup } from "#app/ui/kit/choice";
import { Fold } from "#app/ui/kit/fold";
import { useChosenWords } from "./use-chosen-words";

type ChoicesFoldProps = Parameters<typeof CheckGroup>[0] & { defaultValues: readonly string[] };

/** Many choices, of which only the number is in sight once some are made. */
export function ChoicesFold(group: ChoicesFoldProps) {
  const chosenWords = useChosenWords();
  const { label, defaultValues, error } = group;
  const isOpen = defaultValues.length === 0 || error !== undefined;
  return (
    <Fold title={chosenWords(label, defaultValues.length)} open={isOpen} lined>
      <CheckGroup {...group} labelIsAbove />
    </Fold>
  );
}
