import { type BadForm, long } from "./bad-form";

/** Of a moderator who sends a list of helpers back, on the page of the list and on that of the form alone. */
export const badListForms: BadForm[] = [":list", ":list/terugsturen"].flatMap((path): BadForm[] => [
  {
    form: `a list sent back without a reason, at ${path}`,
    who: "moderator",
    path: path,
    filled: { reason: "  " },
    wrong: { reason: "required" },
  },
  {
    form: `a list sent back with a book, at ${path}`,
    who: "moderator",
    path: path,
    filled: { reason: long(1001) },
    wrong: { reason: "too-long" },
  },
]);
