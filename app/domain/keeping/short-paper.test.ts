import { expect, test } from "vitest";
import type { PaperPart } from "./paper-part";
import { inShort } from "./short-paper";

const goal: PaperPart = { kind: "goal", words: "Rust in huis.", reason: null, state: null };
const agreement = (what: string, more: object = {}): PaperPart => ({
  ...{ kind: "agreement", who: "Opa", what, when: "elke dag" },
  more: { how: "Samen", withWhom: null, dueOn: null, state: { taken: "agreed" }, movedTo: null, ...more },
});
const line = (what: string, more: object = {}) => ({
  ...{
    what,
    who: "Opa",
    when: "elke dag",
    taken: "agreed",
    moment: null,
    day: null,
    isMoved: false,
    ...more,
  },
});

test("the short paper has what is wanted, and in a line each what was agreed and is not over", () => {
  const short = inShort([
    { kind: "heading", key: "wanted", words: "Rust." },
    { kind: "heading", key: "happened", words: null },
    goal,
    agreement("Eten", { dueOn: "2026-12-01" }),
    agreement("Bellen", { state: { step: "done" } }),
    agreement("Lopen", {
      state: { taken: "open" },
      dueOn: "2026-12-01",
      movedTo: { moment: null, day: "2026-12-09" },
    }),
    agreement("Rusten", { movedTo: { moment: "na de vakantie", day: null } }),
    { kind: "progress", words: "Het ging.", feeling: null, at: "2026-11-01T10:00:00Z" },
    { kind: "chapter", of: "notes" },
    { kind: "note", words: "Een dag.", step: null, feeling: null, at: "2026-11-01T10:00:00Z" },
    { kind: "chapter", of: "apart" },
    agreement("De post openen"),
  ]);
  expect(short).toEqual([
    { kind: "heading", key: "wanted", words: "Rust." },
    goal,
    {
      kind: "agreed",
      agreed: [
        line("Eten", { day: "2026-12-01" }),
        line("Lopen", { taken: "open", day: "2026-12-09", isMoved: true }),
        line("Rusten", { moment: "na de vakantie", isMoved: true }),
      ],
    },
    { kind: "chapter", of: "apart" },
    { kind: "agreed", agreed: [line("De post openen")] },
  ]);
});
