import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";

export type ProfileFormState = ReturnType<typeof useProfileForm>;

/** The form of a page, with its labels: the same that stand beside what everybody reads. */
export function useProfileForm() {
  const { t } = useSpeech();
  return useSubmitted({
    name: t("directory:edit.name"),
    organisation: t("directory:edit.organisation"),
    gender: t("directory:edit.gender"),
    introduction: t("directory:edit.introduction"),
    expectation: t("directory:helper.expectation"),
    specialties: t("directory:edit.specialties"),
    areaCodes: t("directory:edit.areas"),
    places: t("directory:edit.places"),
    languages: t("directory:edit.languages"),
    interpreter: t("directory:edit.interpreter"),
    ways: t("directory:edit.ways"),
    payment: t("directory:edit.payment"),
    costs: t("directory:edit.costs"),
    SKJ: t("directory:edit.number", { register: "SKJ" }),
    BIG: t("directory:edit.number", { register: "BIG" }),
    AGB: t("directory:edit.number", { register: "AGB" }),
    Registerplein: t("directory:edit.number", { register: "Registerplein" }),
  });
}
