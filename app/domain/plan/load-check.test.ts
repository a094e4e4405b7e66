import { expect, test } from "vitest";
import { type LoadAnswer, loadQuestions, weigh } from "./load-check";

const all = (answer: LoadAnswer) =>
  Object.fromEntries(loadQuestions.map((question) => [question, answer])) as Parameters<typeof weigh>[0];

test.each([
  ["nothing weighs", all("no"), "fine"],
  ["two things weigh sometimes", { ...all("no"), rest: "sometimes", body: "sometimes" }, "fine"],
  ["three things weigh sometimes", { ...all("sometimes"), rest: "no", body: "no", alone: "no" }, "careful"],
  ["everything weighs sometimes", all("sometimes"), "careful"],
  ["everything weighs sometimes, and one thing often", { ...all("sometimes"), rest: "often" }, "heavy"],
  ["somebody cannot go on like this", { ...all("no"), lasting: "often" }, "heavy"],
] as const)("%s", (_says, answers, outcome) => {
  expect(weigh(answers)).toBe(outcome);
});
