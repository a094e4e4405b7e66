import type { ProfileContent, profileFields } from "#app/domain/directory/profile-content";
import { useSpeech } from "#app/i18n/speech";

type Field = (typeof profileFields)[number];

/** Each field of a page as words, so that two pages can be compared word by word. */
export function useProfileWords(areaNames: Record<string, string>) {
  const { t, list } = useSpeech();
  const labels: Record<Field, string> = {
    name: t("directory:edit.name"),
    organisation: t("directory:edit.organisation"),
    gender: t("directory:edit.gender"),
    introduction: t("directory:edit.introduction"),
    expectation: t("directory:helper.expectation"),
    specialties: t("directory:edit.specialties"),
    areaCodes: t("directory:edit.areas"),
    languages: t("directory:edit.languages"),
    interpreter: t("directory:edit.interpreter"),
    ways: t("directory:edit.ways"),
    payment: t("directory:edit.payment"),
    costs: t("directory:edit.costs"),
    registrations: t("directory:helper.registrations"),
  };
  const said: Record<Field, (content: ProfileContent) => string> = {
    name: ({ name }) => name,
    organisation: ({ organisation }) => organisation ?? "",
    gender: ({ gender }) => (gender ? t(`vocabulary:gender.${gender}`) : ""),
    introduction: ({ introduction }) => introduction,
    expectation: ({ expectation }) => expectation,
    specialties: ({ specialties }) => list(specialties.map((one) => t(`vocabulary:specialty.${one}`))),
    areaCodes: ({ areaCodes }) => list(areaCodes.map((code) => areaNames[code] ?? code)),
    languages: ({ languages }) => list(languages.map((one) => t(`vocabulary:language.${one}`))),
    interpreter: ({ interpreter }) => t(`vocabulary:interpreter.${interpreter}`),
    ways: ({ ways }) => list(ways.map((one) => t(`vocabulary:way.${one}`))),
    payment: ({ payment }) => t(`vocabulary:payment.${payment}`),
    costs: ({ costs }) => costs ?? "",
    registrations: ({ registrations }) =>
      list(registrations.map(({ register, number }) => `${register} ${number}`)),
  };
  return {
    label: (field: Field) => labels[field],
    words: (content: ProfileContent, field: Field) => said[field](content),
  };
}
