import type { Question } from "#app/domain/sharing/consent";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { catalogues } from "#app/i18n/catalogues";
import { type Speak, speak } from "#app/i18n/speak";
import { type Asking, ask, requireHousehold } from "./ask.server";
import { languageOf } from "./language";
import { keepsUp } from "./watched.server";

/** The questions to who is signed in, each with its one sentence: the page shows that one, and that one is kept with the answer. What was answered before comes in its own words. */
export async function questionsInWords(asking: Asking) {
  const householdId = await requireHousehold(asking);
  const page = await ask(readQuestions, asking, { householdId });
  const { questions, former, you } = page;
  const language = languageOf(asking.request);
  const t = speak(language, catalogues[language]);
  const worded = questions.map((question) => {
    const isOwn = question.memberId === you;
    return { ...question, isOwn, wording: wordingOf(t, question, isOwn) };
  });
  return {
    questions: worded,
    former: former.map((one) => ({ ...one, isOwn: one.memberId === you })),
    keepUp: keepsUp("questions", page, { id: householdId }),
  };
}

/** The sentence names the thing as what it is: a goal, a wish, something that goes well, or a part of the story. */
export function wordingOf(t: Speak, question: Question, isOwn: boolean): string {
  const { verb, goalKind, goalWords, partyName, memberName } = question;
  const what = t(`sharing:consent.question.what.${goalKind}`, { words: goalWords });
  const said = { what, party: partyName, member: memberName };
  return isOwn
    ? t(`sharing:consent.question.own.${verb}`, said)
    : t(`sharing:consent.question.other.${verb}`, said);
}
