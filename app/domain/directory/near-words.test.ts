import fc from "fast-check";
import { expect, test } from "vitest";
import { nearForms, oneMistakeApart, twoMistakesApart } from "./near-words";

test.each([
  ["wijkverpleegkundge", "wijkverpleegkundige"],
  ["schuldne", "schulden"],
  ["opvoedne", "opvoeden"],
  ["schhulden", "schulden"],
  ["scholden", "schulden"],
])("%s was meant to be %s", (typed, meant) => {
  expect(oneMistakeApart(typed, meant)).toBe(true);
  expect(oneMistakeApart(meant, typed)).toBe(true);
});

test.each([
  ["schulden", "schulden"],
  ["schudlne", "schulden"],
  ["kat", "kas"],
])("%s is not %s with one mistake", (typed, meant) => {
  expect(oneMistakeApart(typed, meant)).toBe(false);
});

test("words that are one mistake apart always share a form by which they are found", () => {
  const word = fc.stringMatching(/^[abc]{4,7}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(oneMistakeApart(one, other));
      expect(nearForms(one).some((form) => nearForms(other).includes(form))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["psygoloog", "psycholoog"],
  ["psycolog", "psycholoog"],
  ["verslavd", "verslaafd"],
  ["eenzaamhijd", "eenzaamheid"],
  ["onvijlig", "onveilig"],
  ["begravenus", "begrafenis"],
  ["deurwrder", "deurwaarder"],
  ["mantelsorgr", "mantelzorger"],
  ["administartei", "administratie"],
  ["schulhulpverlenin", "schuldhulpverlening"],
  ["inburgerring", "inburgering"],
])("%s, with two mistakes at most, was meant to be %s", (typed, meant) => {
  expect(twoMistakesApart(typed, meant)).toBe(true);
  expect(twoMistakesApart(meant, typed)).toBe(true);
});

test.each([
  ["schuldig", "schulden"],
  ["verklaring", "verslaving"],
  ["verkleding", "verpleging"],
  ["gedragen", "geslagen"],
  ["vermogen", "verzorgen"],
  ["achterland", "achterstand"],
  ["opleving", "opleiding"],
  ["bestolen", "betalen"],
  ["uitvoering", "uitkering"],
  ["sigoloog", "psycholoog"],
  ["psiegolooch", "psycholoog"],
  ["paniiik", "paniek"],
])("%s is another word than %s", (typed, meant) => {
  expect(twoMistakesApart(typed, meant)).toBe(false);
  expect(twoMistakesApart(meant, typed)).toBe(false);
});
