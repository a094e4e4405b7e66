import { expect, it } from "vitest";
import type { HelperFileProblem } from "#app/domain/directory/helper-file-problem";
import { helperFileInWords } from "./helper-file-in-words.server";

const empty: HelperFileProblem = {
  ...{ line: 7, what: "required", column: "gender", said: "" },
  choices: ["woman", "man"],
};
const number: HelperFileProblem = {
  ...{ line: 8, what: "number-does-not-fit", column: "SKJ", said: "12" },
  choices: [],
};

it.each([
  ["nl", empty, "Regel 7, kolom gender, leeg: Vul dit in. Kies uit: woman, man."],
  ["en", empty, "Line 7, column gender, empty: Please fill this in. Choose from: woman, man."],
  [
    "nl",
    number,
    "Regel 8, kolom SKJ, “12”: Zo ziet een nummer van dit register er niet uit. Kijk het nog eens na.",
  ],
] as const)("says in %s what is wrong with a line of a file", (language, problem, said) =>
  expect(helperFileInWords(language).problem(problem)).toBe(said),
);
