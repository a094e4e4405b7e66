import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "./page-of";

const few = fc.integer({ min: 0, max: 30 });

test("turns the pages of one list: who does all in the place, in a part of it, then who does some", () => {
  fc.assert(
    fc.property(
      few,
      few,
      few,
      few,
      fc.integer({ min: 1, max: 12 }),
      (all, allInPart, some, someInPart, page) => {
        const named = (name: string, count: number) =>
          Array.from({ length: count }, (_, at) => `${name} ${at}`);
        const lists = [
          named("all", all),
          named("some", some),
          named("partly all", allInPart),
          named("partly some", someInPart),
        ];
        const [first = [], third = [], second = [], fourth = []] = lists;
        const inOrder = [...first, ...second, ...third, ...fourth];
        const at = pageOf(page, 12, {
          ...{ total: all + some, withAllThemes: all },
          partly: { total: allInPart + someInPart, withAllThemes: allInPart },
        });
        expect(at.pages).toBe(Math.max(1, Math.ceil(inOrder.length / 12)));
        const shown = [
          ...[...first, ...third].slice(at.whole.from, at.whole.to),
          ...[...second, ...fourth].slice(at.partly.from, at.partly.to),
        ];
        expect(shown.sort()).toEqual(inOrder.slice((at.page - 1) * 12, at.page * 12).sort());
      },
    ),
  );
});
