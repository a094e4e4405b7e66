import { expect, test } from "vitest";
import { holdsCitizenNumber } from "./citizen-number";

test.each([
  "Mijn BSN is 111222333.",
  "bsn: 111 222 333",
  "1112.22.333",
  "Het is 12345672, zegt de brief.",
  "rijksregisternummer 85.07.30-033 28",
  "00010100105",
  "Geboren 12-01-2026, en 111222333",
])("finds the number of a citizen in %j", (text) => {
  expect(holdsCitizenNumber(text)).toBe(true);
});

test.each([
  "Bel mij op 06 12345678.",
  "070 3601234",
  "+31 6 12345678",
  "Wij wonen hier sinds 2019 met 4 kinderen.",
  "111222334",
  "85073003329",
  "00000000",
  "1112223331112223",
  "Wij spreken af op 12-01-2026.",
  "Kom op 24 01 2026 om 10 uur.",
  "Bel mij op 02 123 45 04",
])("finds none in %j", (text) => {
  expect(holdsCitizenNumber(text)).toBe(false);
});
