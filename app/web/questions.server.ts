import type { Question } from "#app/domain/sharing/consent";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { catalogues } from "#app/i18n/catalogues";
import { type Speak, speak } from "#app/i18n/speak";
import { type Asking, ask, requireHousehold } from "./ask.server";
import { languageOf } from "./language";

/** The questions to who is signed in, each with its one sentence: the page shows that one, and that one is kept with the answer. */
export async function questionsInWords(asking: Asking) {
  const householdId = await requireHousehold(asking);
  const { questions, you } = await ask(readQuestions, asking, { householdId });
  const language = languageOf(asking.request);
  const t = speak(language, catalogues[language]);
  return questions.map((question) => {
    const isOwn = question.memberId === you;
    return { ...question, isOwn, wording: wordingOf(t, question, isOwn) };
  });
}

function wordingOf(t: Speak, { verb, goalWords, partyName, memberName }: Question, isOwn: boolean): string {
  const said = { goal: goalWords, party: partyName, member: memberName };
  return isOwn
    ? t(`sharing:consent.question.own.${verb}`, said)
    : t(`sharing:consent.question.other.${verb}`, said);
}
