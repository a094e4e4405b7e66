import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { broken } from "./mutant";
import { mutants } from "./mutants";

describe("the faults that are made on purpose", () => {
  test.each(mutants)("$file: $says", (mutant) => {
    const text = readFileSync(mutant.file, "utf8");
    expect(broken(text, mutant)).not.toBe(text);
  });

  test("are each another one", () => {
    const faults = mutants.map(({ file, within, find, replace }) => [file, within, find, replace].join("|"));
    expect(faults.filter((fault, index) => faults.indexOf(fault) !== index)).toEqual([]);
    const names = mutants.map(({ file, says }) => `${file}: ${says}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
