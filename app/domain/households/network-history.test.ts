import { expect, test } from "vitest";
import type { NetworkContact } from "./network-contact";
import { historyOf, type SaidOnMap } from "./network-history";

const toos: NetworkContact = {
  ...{ id: "1", name: "Toos", bond: null, does: null },
  ...{ ring: "close", side: "informal" },
};

const said = (id: string, words: object, began: string, ended: string | null): SaidOnMap => ({
  contact: { ...toos, ...words, id },
  ...{ began, ended, createdAt: new Date(began), authorId: "naima" },
  ...{ endedAt: ended ? new Date(ended) : null, endedBy: ended ? "aisha" : null },
});

test("tells of somebody what was said first, what else was said, and who was taken off", () => {
  const [first, second, third, fourth] = [1, 2, 3, 4].map((day) => `2026-05-0${day}T10:00:00.000Z`);
  const changes = historyOf([
    said("1", { bond: "neighbour" }, String(first), String(second)),
    said("2", { bond: "aunt" }, String(second), null),
    said("3", { name: "Jan" }, String(third), String(fourth)),
  ]);
  const { contact: _, ...rest } = changes[0] ?? { contact: null };
  expect(rest).toEqual({
    ...{ id: "3-off", sort: "removed", by: "aisha", former: null, nowId: null },
    at: new Date(String(fourth)),
  });
  expect(changes.map(({ sort, contact, former, nowId }) => [sort, contact.id, former?.id, nowId])).toEqual([
    ["removed", "3", undefined, null],
    ["added", "3", undefined, null],
    ["changed", "2", "1", "2"],
    ["added", "1", undefined, "2"],
  ]);
});
