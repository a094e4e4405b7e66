import { expect, test } from "vitest";
import type { Letter } from "#app/domain/mail/letter";
import { layInDrawer, lettersInDrawer } from "./drawer.server";

const letter = (id: string): Letter => ({
  ...{ id, kind: "invitation", language: "nl", address: "oma@example.nl" },
  ...{ content: "appel-peer", goodUntil: new Date() },
});

test("the drawer holds the newest fifty, and nothing that its sender stopped", async () => {
  for (let count = 1; count <= 60; count++) await layInDrawer(letter(`${count}`), async () => true);
  expect(await layInDrawer(letter("stopped"), async () => false)).toBe("kept");
  const ids = lettersInDrawer().map(({ id }) => id);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([50, "60", "11"]);
});
