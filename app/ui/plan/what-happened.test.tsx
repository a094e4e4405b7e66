import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import type { CommentBeside } from "#app/domain/conversation/comment";
import { type AgreementNow, agreementNow, type Said } from "#app/domain/plan/agreement";
import { catalogue } from "#app/i18n/nl";
import { SpeechProvider } from "#app/i18n/speech";
import { WhatHappened } from "./what-happened";

const monday = new Date("2026-11-02T09:00:00Z");
const said = (step: Said["step"]): Said => ({
  ...{ step, version: "now", movedTo: null, moment: null, words: null },
  ...{ by: "naima", byName: "Naima", at: monday },
});
const stands = (steps: Said[], days = 1): AgreementNow => {
  const now = new Date(monday.getTime() + days * 24 * 60 * 60 * 1000);
  return agreementNow(steps, { version: "now", since: monday, dueOn: null }, now, "2026-11-03");
};
const noEntries = { progress: { entries: [], earlier: null }, before: null, to: "/" };
const shown = (now: AgreementNow, comments: CommentBeside[] = []) => {
  const text = { who: "Naima en Selam", what: "Bellen", when: "vrijdag", how: null, withWhom: null };
  const agreement = { id: "a", createdAt: monday, dueOn: null, ...text, stands: now };
  return renderToString(
    <SpeechProvider language="nl" catalogue={catalogue}>
      <WhatHappened agreements={[agreement]} {...noEntries} measured={[]} tasksDone={0} comments={comments} />
    </SpeechProvider>,
  );
};

test.each([
  ["Voorgesteld", [], 1],
  ["Nog open", [], 8],
  ["Afgesproken", [said("taken")], 1],
  ["Gedaan", [said("taken"), said("done")], 1],
  ["Niet gedaan", [said("taken"), said("notDone")], 1],
  ["Gestopt", [said("stopped")], 1],
  ["Verschoven naar: na de vakantie", [said("taken"), { ...said("moved"), moment: "na de vakantie" }], 1],
  ["Selam was ziek", [said("taken"), { ...said("notDone"), words: "Selam was ziek" }], 1],
] as const)("looking back, an agreement has the words for how it stands: %s", (words, steps, days) => {
  expect(shown(stands([...steps], days))).toContain(words);
});

test("nothing to which nobody said yes is told as agreed", () => {
  for (const days of [1, 8]) expect(shown(stands([], days))).not.toContain("Afgesproken");
});

test("what somebody from outside said stands there with a name", () => {
  const comment = { id: "c", words: "Bellen hielp.", authorName: "Selam", createdAt: monday };
  const told = shown(stands([said("taken")]), [{ ...comment, byMember: false, beside: null }]);
  for (const part of ["Bellen hielp.", "Selam"]) expect(told).toContain(part);
});
