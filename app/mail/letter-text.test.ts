import { expect, test } from "vitest";
import { letterText } from "./letter-text";

const content = "appel-peer-kers-druif-banaan-kiwi";
const goodUntil = new Date("2026-12-05T13:00:00Z");

test("a letter says in Dutch what is needed, and nothing more", () => {
  const letter = letterText(
    { kind: "invitation", language: "nl", content, goodUntil },
    "https://bij-ons.example",
  );
  expect(letter.subject).toBe("Een uitnodiging");
  expect(letter.text).toBe(
    [
      "Goedendag,",
      "Iemand nodigt u uit op bij-ons.example.",
      `Open deze link om de uitnodiging te bekijken:\nhttps://bij-ons.example/uitnodiging/${content}`,
      "De link werkt één keer, tot 5 december om 14:00. Geef hem aan niemand anders.",
      "Verwacht u geen uitnodiging, of is deze mail niet voor u? Dan hoeft u niets te doen.",
      "Op deze mail kunt u niet antwoorden.\n",
    ].join("\n\n"),
  );
});

/** The letters of which a text message of the first kind has 160 (GSM 03.38), without those that count twice. */
const gsm = /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà-]{1,160}$/;

test.each(["nl", "en"] as const)(
  "a text message in %s is one sentence of 160 letters at most, at the longest address of a site",
  (language) => {
    const site = `https://${"plan.".repeat(15)}example`.padEnd(90, "x");
    const sms = letterText({ kind: "requestSms", language, content, goodUntil }, site);
    expect(sms.text).toMatch(gsm);
    expect(sms.text).not.toMatch(/[.?!] /);
    expect(sms.text).toMatch(new RegExp(` ${site}/vraag$`));
    expect(sms.text).not.toContain("appel");
    expect(sms.subject).toBe("");
  },
);

test("a letter says the same in English", () => {
  const letter = letterText(
    { kind: "invitation", language: "en", content, goodUntil },
    "https://bij-ons.example",
  );
  expect(letter.subject).toBe("An invitation");
  expect(letter.text).toContain("Someone has an invitation for you on bij-ons.example.");
  expect(letter.text).toContain("until 5 December at 14:00");
});
