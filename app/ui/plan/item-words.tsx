import type { AgreementText } from "#app/domain/plan/agreement";
import type { ProgressText } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { Stack } from "#app/ui/kit/page";
import { AgreementFacts } from "./agreement-facts";
import { ToldTags } from "./told-tags";

/** One agreement or progress entry, with what is to be read in it. */
export type ItemShown = { id: string; createdAt: Date } & (
  | ({ kind: "agreement"; addresses: string[] } & AgreementText)
  | ({ kind: "progress" } & ProgressText)
);

/** An agreement or a progress entry in the family's own words. */
export function ItemWords({ item }: { item: ItemShown }) {
  const { dayAndTime } = useSpeech();
  if (item.kind === "agreement") {
    return (
      <Stack>
        <OwnWords>{item.what}</OwnWords>
        <AgreementFacts {...item} />
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <OwnWords author={dayAndTime(item.createdAt)}>
        <span className="whitespace-pre-line">{item.words}</span>
      </OwnWords>
      <ToldTags {...item} />
    </Stack>
  );
}
