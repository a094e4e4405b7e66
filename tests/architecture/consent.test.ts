import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { backgroundEdition } from "#app/domain/directory/background-consent";
import { consentEdition } from "#app/domain/sharing/consent";
import { catalogues } from "#app/i18n/catalogues";
import { languages } from "#app/i18n/languages";

/** What people were asked, edition by edition. A line here is never changed: other words are a new edition, with a line of its own. */
const editions: Record<string, Record<string, string>> = {
  "2026-11": {
    nl: "8f154ac61d7b8d6e85a3deaf469c9699b843c0415b53789469682bcc0c32eb1c",
    en: "e7b87ff508b881347c2aa1773fe19c701712631d51b3f9fb82a73d6c48736f61",
  },
  "2026-12": {
    nl: "927e11bb1dad2172b9bde56f9ea1441edceb2ec0c692c541b3a61c3a641c0d64",
    en: "d11a5ca0fba2bfdba277b6eee32d288fab69b38ce4137476dd45e15fa11490ba",
  },
};

test.each(languages)("the question in %s has the words of its edition", (language) => {
  const asked = JSON.stringify(catalogues[language].sharing.consent.question);
  expect(createHash("sha256").update(asked).digest("hex")).toBe(editions[consentEdition]?.[language]);
});

/** The same for what a helper was asked about the own background. */
const backgroundEditions: Record<string, Record<string, string>> = {
  "2026-11": {
    nl: "c718ba6be1095d1fb3d5da14c381d8066e090a75c5b08557fb8292aaad76558a",
    en: "5d97aac4efb59366788146d2dab53e84964d7e9d5953ca6955a7260b3c8a950a",
  },
};

test.each(languages)("the question about a background in %s has the words of its edition", (language) => {
  const asked = JSON.stringify(catalogues[language].directory.background.question);
  expect(createHash("sha256").update(asked).digest("hex")).toBe(
    backgroundEditions[backgroundEdition]?.[language],
  );
});
