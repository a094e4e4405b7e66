import { expect, test } from "vitest";
import type { WorkingArea } from "#app/domain/directory/helper";
import { catalogue as english } from "#app/i18n/en";
import { catalogue as dutch } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import { areasIn } from "./use-area-words";

const inDutch = speechIn("nl", dutch);
const inEnglish = speechIn("en", english);
const area = (name: string, within: string | null = "Den Haag"): WorkingArea => ({
  ...{ code: name, name, within, scheme: within ? "CBS-WK" : "CBS-GM" },
});

test.each([
  ["Moerwijk in Den Haag", [area("Moerwijk")]],
  ["Moerwijk en Laak in Den Haag", [area("Moerwijk"), area("Laak")]],
  ["Moerwijk en Laak in Den Haag en heel Delft", [area("Moerwijk"), area("Laak"), area("Delft", null)]],
  ["Bomen- en Bloemenbuurt in Den Haag", [area("Bomen- en Bloemenbuurt")]],
  ["Bomen- en Bloemenbuurt; Laak in Den Haag", [area("Bomen- en Bloemenbuurt"), area("Laak")]],
  ["Laak; Venen, Oorden in Den Haag", [area("Laak"), area("Venen, Oorden")]],
  [
    "Moerwijk in Den Haag; Hof van Delft en Noord in Delft",
    [area("Moerwijk"), area("Hof van Delft en Noord", "Delft")],
  ],
  ["Laak in Den Haag; heel Nissewaard en omgeving", [area("Laak"), area("Nissewaard en omgeving", null)]],
])("reads: %s", (read, areas) => {
  expect(areasIn(inDutch, areas)).toBe(read);
});

test("reads so in another language too", () => {
  expect(areasIn(inEnglish, [area("Moerwijk"), area("Laak")])).toBe("Moerwijk and Laak in Den Haag");
  expect(areasIn(inEnglish, [area("Geuzen- en Statenkwartier"), area("Laak")])).toBe(
    "Geuzen- en Statenkwartier; Laak in Den Haag",
  );
});
