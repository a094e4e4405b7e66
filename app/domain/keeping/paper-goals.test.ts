import { expect, test } from "vitest";
import type { KeptGoal } from "./kept-plan";
import { agreedOnPaper } from "./paper-agreements";
import { goalOnPaper, measuredOnPaper } from "./paper-goals";

const at = (day: number) => `2026-05-0${day}T10:00:00.000Z`;
const noon = (day: number) => new Date(`2026-05-0${day}T12:00:00.000Z`);
const agreement: KeptGoal["agreements"][number] = {
  ...{ id: "a", authorId: "naima", createdAt: at(1), former: [], takers: [], steps: [] },
  ...{ who: "Toos", what: "Koken", when: "elke dag", how: "Soep", withWhom: null, dueOn: "2026-05-04" },
};
const goal: KeptGoal = {
  ...{ id: "g", authorId: "naima", createdAt: at(1), kind: "goal", words: "Samen eten", reason: null },
  ...{ domain: null, audience: "household", about: [], states: [], former: [], progress: [] },
  ...{ comments: [], proposals: [], scales: [], measurements: [], agreements: [agreement] },
};
const step = (said: "taken" | "done" | "moved", day: number) => ({
  ...{ step: said, version: "a", memberId: "toos", partyId: null, saidAt: at(day) },
  ...{ movedTo: said === "moved" ? "2026-05-09" : null, moment: null, words: null },
});
const stands = (change: Partial<typeof agreement>, now = noon(2)) => {
  const [part] = agreedOnPaper({ ...goal, agreements: [{ ...agreement, ...change }] }, now);
  return part?.kind === "agreement" ? part.more : null;
};

test("an agreement on paper tells how, with whom, before when and how it stands", () => {
  expect(stands({})).toMatchObject({ how: "Soep", dueOn: "2026-05-04", state: { taken: "proposed" } });
  expect(stands({}, noon(9))?.state).toEqual({ taken: "open" });
  expect(stands({ steps: [step("taken", 2)] })?.state).toEqual({ taken: "agreed" });
  expect(stands({ steps: [step("taken", 2), step("done", 3)] })?.state).toEqual({ step: "done" });
  const later = stands({ steps: [step("moved", 2)] });
  expect(later).toMatchObject({ state: { taken: "proposed" }, movedTo: { moment: null, day: "2026-05-09" } });
});

test('"I do this" to other words than stand there now is not told as agreed', () => {
  const { who, what, when, how, withWhom, dueOn } = agreement;
  const text = { who, what, when, how, withWhom, dueOn };
  const former = { ...text, writtenBy: "naima", writtenAt: at(1), replacedBy: "naima", replacedAt: at(3) };
  expect(stands({ former: [former], steps: [step("taken", 2)] })?.state).toEqual({ taken: "proposed" });
  expect(stands({ former: [former], steps: [step("taken", 4)] })?.state).toEqual({ taken: "agreed" });
});

test("how far it is stands there in the words of its own scale, without what was corrected", () => {
  const levels = [null, "Een avond", "Drie avonden", null, null];
  const scale = { id: "s", writtenBy: "naima", writtenAt: at(1), replacedAt: null, levels };
  const measured = { id: "m", onDay: "2026-05-02", saidBy: "naima", saidAt: at(2), replacedAt: null };
  const onScale = { ...measured, compared: null, level: -1, scaleId: "s", words: null };
  const corrected = { ...measured, compared: "worse" as const, level: null, scaleId: null, words: null };
  const measurements = [{ ...corrected, replacedAt: at(3) }, onScale];
  expect(measuredOnPaper({ ...goal, scales: [scale], measurements })).toEqual([
    {
      kind: "measured",
      said: [{ onDay: "2026-05-02", compared: null, level: "less", levelWords: "Een avond", words: null }],
    },
  ]);
  expect(measuredOnPaper(goal)).toEqual([]);
});

test('an "only me" is marked as such, and nothing else is', () => {
  expect(goalOnPaper({ ...goal, audience: "author" })).toMatchObject({ isOnlyMine: true });
  expect(goalOnPaper(goal)).toMatchObject({ isOnlyMine: false });
});
