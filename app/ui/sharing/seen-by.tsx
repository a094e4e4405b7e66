import type { ComponentProps } from "react";
import type { Audience } from "#app/domain/plan/goal";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";
import { AudienceLine } from "./audience-line";

type SeenByProps = Pick<ComponentProps<typeof AudienceLine>, "writing" | "ofItem"> & {
  /** Both are told to the family alone. */
  audience: Audience | null | undefined;
  readers: Reader[] | null | undefined;
  householdName: string;
};

/** Who can see this: to the family by name, to who was let in whose it is. */
export function SeenBy({ audience, readers, householdName, ...how }: SeenByProps) {
  const { t } = useSpeech();
  if (audience && readers) return <AudienceLine audience={audience} readers={readers} {...how} />;
  return <AudienceNote>{t("plan:item.forParty", { name: householdName })}</AudienceNote>;
}
