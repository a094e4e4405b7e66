import { expect, test } from "vitest";
import { checksumOf } from "./make-copy";
import { agreed } from "./paper-agreements";
import { CopiedPart } from "./paper-part";

const text = { who: "Naima en Selam", what: "Bellen", when: "vrijdag" };
const asWritten = (part: CopiedPart) => [checksumOf(null, [part]), part];
const asRead = (part: CopiedPart) => asWritten(CopiedPart.parse(JSON.parse(JSON.stringify(part))));

test("a copy from before it was told how an agreement stands reads as it did, with the same receipt", () => {
  const part: CopiedPart = { kind: "agreement", ...text };
  expect(asRead(part)).toEqual(asWritten(part));
});

test.each(["taken", "done", "moved", "stopped"] as const)(
  "an agreement of which was said: %s reads with the receipt that it was written with",
  (step) => {
    const at = "2026-05-01T10:00:00.000Z";
    const said = {
      ...{ step, version: "a", memberId: "naima", partyId: null, saidAt: at },
      ...{ movedTo: step === "moved" ? "2026-05-09" : null, moment: null, words: "Zo ging het." },
    };
    const more = { how: "Samen", withWhom: "Toos", dueOn: "2026-05-08", former: [], takers: [] };
    const kept = { id: "a", authorId: "naima", createdAt: at, ...text, ...more, steps: [said] };
    for (const part of agreed([kept], new Date("2026-05-02T10:00:00Z")))
      expect(asRead(part)).toEqual(asWritten(part));
  },
);
