import { expect, test } from "vitest";
import { goalKinds } from "#app/domain/plan/goal";
import type { Question } from "#app/domain/sharing/consent";
import { catalogues } from "#app/i18n/catalogues";
import { speak } from "#app/i18n/speak";
import { wordingOf } from "./questions.server";

const question: Question = {
  ...{
    goalId: "g",
    goalKind: "goal",
    goalWords: "Samen eten",
    partyId: "p",
    partyName: "Selam",
    verb: "see",
  },
  ...{ memberId: "m", memberName: "Yassin", answered: null },
};
const asked = (language: "nl" | "en", goalKind: Question["goalKind"], isOwn = true) =>
  wordingOf(speak(language, catalogues[language]), { ...question, goalKind }, isOwn);

test("somebody is asked about a thing as what it is", () => {
  expect(goalKinds.map((kind) => asked("nl", kind).split(" gaat over ")[0])).toEqual([
    "Het doel “Samen eten”",
    "De wens “Samen eten”",
    "Wat goed gaat, “Samen eten”,",
    "Het stuk van ons verhaal “Samen eten”",
  ]);
  expect(asked("nl", "wish", false)).toBe(
    "De wens “Samen eten” gaat over Yassin. Is het goed voor Yassin dat Selam alles hierbij kan lezen? U kunt dit antwoord altijd terugnemen.",
  );
  for (const language of ["nl", "en"] as const)
    for (const kind of goalKinds.filter((one) => one !== "goal"))
      for (const isOwn of [true, false]) expect(asked(language, kind, isOwn)).not.toMatch(/\b(doel|goal)\b/);
});
